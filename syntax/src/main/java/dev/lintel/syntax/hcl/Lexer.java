package dev.lintel.syntax.hcl;

import java.util.Locale;

/**
 * One token at a time. Whoever reads says whether newlines count ({@link #newlines}), and reads
 * templates itself, character by character, going on with {@link #moveTo}. All positions are
 * indexes into the whole text, whatever stretch of it is read.
 */
final class Lexer {
  private final String text;
  private final char[] chars;
  private final int base;

  /** Where the stretch ends; {@link #at} gives 0 there. */
  final int limit;

  /** Whether the next newline is a token, or a blank. */
  boolean newlines = true;

  TokenKind kind = TokenKind.NEWLINE;
  int start;
  int end;

  private boolean commentsEnd = true;
  private final String[] names = new String[256];
  private int nameHash;

  Lexer(String text, int from, int limit) {
    this.text = text;
    this.base = from;
    this.limit = limit;
    this.chars = new char[limit - from + 3];
    text.getChars(from, limit, chars, 0);
    moveTo(from);
  }

  /** The character at a position up to two behind the limit, 0 at and behind it. */
  char at(int position) {
    return chars[position - base];
  }

  /** Where the stretch begins. */
  int from() {
    return base;
  }

  String substring(int from, int to) {
    return text.substring(from, to);
  }

  /** The text of the current token. */
  String tokenText() {
    return text.substring(start, end);
  }

  /** The text of the current identifier; the same name is the same string where that is cheap. */
  String name() {
    int slot = nameHash & 255;
    String known = names[slot];
    int length = end - start;
    if (known != null && known.length() == length && text.startsWith(known, start)) return known;
    return names[slot] = text.substring(start, end);
  }

  /** Whether the current token is that word. */
  boolean is(String word) {
    return kind == TokenKind.IDENTIFIER
        && end - start == word.length()
        && text.startsWith(word, start);
  }

  /** Goes on from a position; {@link #next} then reads the token there. */
  void moveTo(int position) {
    end = position;
  }

  /** Whether the position is the first of its line. */
  boolean beginsLine(int position) {
    return position == base ? base == 0 : at(position - 1) == '\n';
  }

  /** The end of the line, before its newline. */
  int lineEnd(int position) {
    int at = position - base;
    int last = limit - base;
    while (at < last && chars[at] != '\n') at++;
    return at + base;
  }

  /** Reads the next token. */
  void next() {
    int p = end;
    while (true) {
      char c = at(p);
      switch (c) {
        case ' ', '\t' -> p++;
        case '\r' -> {
          if (at(p + 1) != '\n') {
            set(TokenKind.INVALID, p, 1);
            return;
          }
          if (newlines) {
            set(TokenKind.NEWLINE, p, 2);
            return;
          }
          p += 2;
        }
        case '\n' -> {
          if (newlines) {
            set(TokenKind.NEWLINE, p, 1);
            return;
          }
          p++;
        }
        case '#' -> p = commentLine(p);
        case '/' -> {
          int behind = comment(p);
          if (behind == p) {
            set(TokenKind.SLASH, p, 1);
            return;
          }
          if (behind < 0) {
            set(TokenKind.INVALID, p, 2);
            return;
          }
          p = behind;
        }
        default -> {
          if (c == '\uFEFF' && p == 0) {
            p++;
            continue;
          }
          token(p, c);
          return;
        }
      }
    }
  }

  private int commentLine(int p) {
    int behind = lineEnd(p);
    return behind > p && at(behind - 1) == '\r' && behind < limit ? behind - 1 : behind;
  }

  /**
   * Behind the comment that begins here; the position itself where none does, -1 where it never
   * ends.
   */
  int comment(int p) {
    char c = at(p + 1);
    if (c == '/') return commentLine(p);
    if (c != '*') return p;
    if (!commentsEnd) return -1;
    int close = text.indexOf("*/", p + 2, limit);
    if (close >= 0) return close + 2;
    commentsEnd = false;
    return -1;
  }

  private void set(TokenKind found, int from, int length) {
    kind = found;
    start = from;
    end = from + length;
  }

  private void token(int p, char c) {
    switch (c) {
      case '"' -> set(TokenKind.QUOTE, p, 1);
      case '{' -> set(TokenKind.OPEN_BRACE, p, 1);
      case '}' -> set(TokenKind.CLOSE_BRACE, p, 1);
      case '[' -> set(TokenKind.OPEN_BRACKET, p, 1);
      case ']' -> set(TokenKind.CLOSE_BRACKET, p, 1);
      case '(' -> set(TokenKind.OPEN_PARENTHESIS, p, 1);
      case ')' -> set(TokenKind.CLOSE_PARENTHESIS, p, 1);
      case ',' -> set(TokenKind.COMMA, p, 1);
      case '?' -> set(TokenKind.QUESTION, p, 1);
      case '+' -> set(TokenKind.PLUS, p, 1);
      case '-' -> set(TokenKind.MINUS, p, 1);
      case '*' -> set(TokenKind.STAR, p, 1);
      case '%' -> set(TokenKind.PERCENT, p, 1);
      case '.' -> dots(p);
      case ':' -> either(p, ':', TokenKind.DOUBLE_COLON, TokenKind.COLON);
      case '!' -> either(p, '=', TokenKind.NOT_EQUAL, TokenKind.NOT);
      case '>' -> either(p, '=', TokenKind.GREATER_OR_EQUAL, TokenKind.GREATER);
      case '&' -> either(p, '&', TokenKind.AND, TokenKind.INVALID);
      case '|' -> either(p, '|', TokenKind.OR, TokenKind.INVALID);
      case '~' -> either(p, '}', TokenKind.TRIMMING_CLOSE_BRACE, TokenKind.INVALID);
      case '=' -> equals(p);
      case '<' -> less(p);
      default -> word(p, c);
    }
  }

  private void either(int p, char second, TokenKind both, TokenKind one) {
    if (at(p + 1) == second) set(both, p, 2);
    else set(one, p, 1);
  }

  private void dots(int p) {
    if (at(p + 1) == '.' && at(p + 2) == '.') set(TokenKind.ELLIPSIS, p, 3);
    else set(TokenKind.DOT, p, 1);
  }

  private void equals(int p) {
    if (at(p + 1) == '>') set(TokenKind.ARROW, p, 2);
    else either(p, '=', TokenKind.EQUAL, TokenKind.ASSIGN);
  }

  private void less(int p) {
    int behind = heredocHead(p);
    if (behind > p) set(TokenKind.HEREDOC, p, behind - p);
    else either(p, '=', TokenKind.LESS_OR_EQUAL, TokenKind.LESS);
  }

  /** Behind the marker of the heredoc that begins here, or the position itself where none does. */
  int heredocHead(int p) {
    if (at(p + 1) != '<') return p;
    int marker = at(p + 2) == '-' ? p + 3 : p + 2;
    int behind = identifierEnd(marker);
    if (behind == marker) return p;
    int rest = behind;
    while (at(rest) == ' ' || at(rest) == '\t' || at(rest) == '\r') rest++;
    return at(rest) == '\n' ? behind : p;
  }

  private void word(int p, char c) {
    if (Characters.isDigit(c)) {
      set(TokenKind.NUMBER, p, numberEnd(p) - p);
    } else if (c == 0 && p >= limit) {
      set(TokenKind.END, limit, 0);
    } else {
      int behind = identifierEnd(p);
      if (behind > p) set(TokenKind.IDENTIFIER, p, behind - p);
      else set(TokenKind.INVALID, p, Character.isSurrogatePair(c, at(p + 1)) ? 2 : 1);
    }
  }

  /** Behind the identifier that begins here, or the position itself where none does. */
  int identifierEnd(int from) {
    int p = from - base;
    char c = chars[p];
    if (c < 128 ? !Characters.isIdentifierStart(c) : codePointPart(p, true) == 0) return from;
    int hash = 0;
    while (true) {
      if (c < 128) {
        if (!Characters.isIdentifierPart(c)) break;
        hash = hash * 31 + c;
        p++;
      } else {
        int width = codePointPart(p, false);
        if (width == 0) break;
        p += width;
      }
      c = chars[p];
    }
    nameHash = hash ^ (hash >>> 8);
    return p + base;
  }

  /** The width of the character beyond ASCII if identifiers may have it here, else 0. */
  private int codePointPart(int index, boolean first) {
    int c = Character.codePointAt(chars, index);
    boolean fits = first ? Characters.isIdentifierStart(c) : Characters.isIdentifierPart(c);
    return fits ? Character.charCount(c) : 0;
  }

  private int numberEnd(int from) {
    int p = digits(from);
    if (at(p) == '.' && Characters.isDigit(at(p + 1))) p = digits(p + 1);
    if (at(p) == 'e' || at(p) == 'E') {
      int exponent = at(p + 1) == '+' || at(p + 1) == '-' ? p + 2 : p + 1;
      if (Characters.isDigit(at(exponent))) p = digits(exponent);
    }
    return p;
  }

  private int digits(int from) {
    int p = from - base;
    while (Characters.isDigit(chars[p])) p++;
    return p + base;
  }

  /** What the current token is, in words for a message. */
  String found() {
    return switch (kind) {
      case END -> "the end of the text";
      case NEWLINE -> "the end of the line";
      case QUOTE -> "a string";
      case INVALID ->
          at(start) == '/' ? "a comment without end" : "\"" + abbreviated(tokenText()) + "\"";
      default -> "\"" + abbreviated(tokenText()) + "\"";
    };
  }

  private static String abbreviated(String text) {
    if (text.length() == 1 && (text.charAt(0) < ' ' || Character.isSurrogate(text.charAt(0))))
      return "U+"
          + Integer.toHexString(0x10000 | text.charAt(0)).substring(1).toUpperCase(Locale.ROOT);
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}
