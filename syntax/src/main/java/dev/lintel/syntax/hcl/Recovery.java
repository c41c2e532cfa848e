package dev.lintel.syntax.hcl;

/**
 * Finds where an item ends that could not be read, by brackets, line ends and indentation alone.
 * Reading goes on there. Wherever that is before the place of the failure, text is read twice; what
 * is read twice is bounded, so that no text takes more than linear time.
 */
final class Recovery {
  private final Lexer lexer;
  private final HeredocEnds heredocEnds;
  private long allowance;
  private BracketStack open = new BracketStack();

  /** How far the failed item is indented, -1 where it does not begin its line. */
  private int indentation;

  /** Whether a line of the item was indented further than the item. */
  private boolean hanging;

  Recovery(Lexer lexer, HeredocEnds heredocEnds) {
    this.lexer = lexer;
    this.heredocEnds = heredocEnds;
    this.allowance = 2L * (lexer.limit - lexer.from()) + 100_000;
  }

  /** Notes that so many characters will be read again; false where that is too much. */
  boolean allow(int characters) {
    allowance -= Math.max(0, characters);
    return allowance >= 0;
  }

  /**
   * Where the item ends that begins at start and failed; never before its first character's end.
   */
  int itemEnd(int start, int failedAt) {
    open = new BracketStack();
    indentation = indentation(start);
    hanging = false;
    int end = Math.max(scan(start), start + 1);
    return allow(failedAt - end) ? end : Math.max(end, Math.min(failedAt, lexer.limit));
  }

  private int indentation(int start) {
    int line = start;
    while (line > lexer.from() && isBlank(lexer.at(line - 1))) line--;
    return lexer.beginsLine(line) ? start - line : -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private int scan(int start) {
    int p = start;
    while (p < lexer.limit) {
      char c = lexer.at(p);
      if (c == '\n') {
        open.closeStrings();
        if (open.isEmpty() || endsBefore(p + 1)) return p;
        p++;
      } else if (open.inString()) {
        p = inString(p, c);
      } else if (c == '}' && !open.hasBrace() && p > start) {
        return p;
      } else {
        p = outside(p, c);
      }
    }
    return lexer.limit;
  }

  private int inString(int p, char c) {
    char second = lexer.at(p + 1);
    if (c == '\\') return second == '\n' || second == '\r' ? p + 1 : Math.min(p + 2, lexer.limit);
    if (c == '"') {
      open.pop();
    } else if (c == '$' || c == '%') {
      if (second == c && lexer.at(p + 2) == '{') return p + 3;
      if (second == '{') {
        open.push('{');
        return p + 2;
      }
    }
    return p + 1;
  }

  private int outside(int p, char c) {
    switch (c) {
      case '"', '(', '[', '{' -> open.push(c);
      case ')' -> open.close('(');
      case ']' -> open.close('[');
      case '}' -> open.close('{');
      case '#' -> {
        return lexer.lineEnd(p);
      }
      case '/' -> {
        int behind = lexer.comment(p);
        if (behind > p) return behind;
      }
      case '<' -> {
        return heredoc(p);
      }
      default -> {}
    }
    return p + 1;
  }

  private int heredoc(int p) {
    int headEnd = lexer.heredocHead(p);
    if (headEnd == p) return p + 1;
    int behind = heredocEnds.skip(p, headEnd);
    return behind >= 0 ? behind : endlessHeredoc(headEnd);
  }

  /**
   * What an endless heredoc holds cannot be told from what follows: up to the next block it is all.
   */
  private int endlessHeredoc(int headEnd) {
    open.clear();
    int line = lexer.lineEnd(headEnd);
    while (line < lexer.limit) {
      if (lexer.at(line + 1) == '}' || beginsBlock(line + 1)) return line;
      line = lexer.lineEnd(line + 1);
    }
    return lexer.limit;
  }

  /** Whether the line, though brackets are open, cannot be part of the item. */
  private boolean endsBefore(int line) {
    if (line >= lexer.limit) return false;
    if (beginsBlock(line)) return true;
    int p = line;
    while (isBlank(lexer.at(p))) p++;
    char c = lexer.at(p);
    if (c == '\n' || c == '\r' || c == '#' || p >= lexer.limit) return false;
    int column = p - line;
    if (column > indentation) hanging = true;
    if (column < indentation) return true;
    return hanging && column == indentation && Characters.isIdentifierStart(c) && beginsItem(p);
  }

  private boolean beginsItem(int p) {
    int behind = skipBlanks(lexer.identifierEnd(p));
    return (lexer.at(behind) == '=' && lexer.at(behind + 1) != '=') || beginsBlock(p, false);
  }

  private int skipBlanks(int from) {
    int p = from;
    while (isBlank(lexer.at(p))) p++;
    return p;
  }

  /** Whether a block begins in the first column of the line: a name, labels, and a brace. */
  boolean beginsBlock(int line) {
    return beginsBlock(line, true);
  }

  private boolean beginsBlock(int line, boolean quotedName) {
    int p = word(line, quotedName);
    if (p == line) return false;
    while (true) {
      p = skipBlanks(p);
      if (lexer.at(p) == '{') return true;
      int behind = word(p, true);
      if (behind == p) return false;
      p = behind;
    }
  }

  /** Behind an identifier or a string on one line; the position itself where neither begins. */
  private int word(int from, boolean quoted) {
    if (!quoted || lexer.at(from) != '"') return lexer.identifierEnd(from);
    int p = from + 1;
    while (p < lexer.limit && lexer.at(p) != '\n') {
      if (lexer.at(p) == '"') return p + 1;
      p++;
    }
    return from;
  }
}
