package dev.lintel.syntax.hcl;

import java.text.Normalizer;
import java.util.List;

/**
 * The literal stretches of templates, escapes resolved; HCL's strings are in Unicode's form NFC.
 */
final class LiteralReader {
  private static final char FIRST_COMBINING = '\u0300';
  private final Lexer lexer;
  private final Problems problems;
  private final HeredocEnds heredocEnds;
  private boolean combining;

  LiteralReader(Lexer lexer, Problems problems, HeredocEnds heredocEnds) {
    this.lexer = lexer;
    this.problems = problems;
    this.heredocEnds = heredocEnds;
  }

  /** Where the string ends that begins here, if nothing in it is more than text; else -1. */
  int plainEnd(int from) {
    combining = false;
    int p = from;
    while (true) {
      char c = lexer.at(p);
      switch (c) {
        case '"' -> {
          return p;
        }
        case '\\', '\n', '\0' -> {
          return -1;
        }
        case '$', '%' -> {
          if (lexer.at(p + 1) == '{') return -1;
        }
        default -> {
          if (c >= FIRST_COMBINING) combining = true;
        }
      }
      p++;
    }
  }

  /** The text that {@link #plainEnd} went over. */
  String plain(int from, int to) {
    return composed(lexer.substring(from, to));
  }

  private String composed(String text) {
    return combining ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  /** Whether an interpolation or a directive begins here. */
  boolean atSequence(int p) {
    char c = lexer.at(p);
    return (c == '$' || c == '%') && lexer.at(p + 1) == '{';
  }

  /** Whether <code>$${</code> or <code>%%{</code> stands here, which means the text itself. */
  private boolean atEscapedSequence(int p, char c) {
    return lexer.at(p + 1) == c && lexer.at(p + 2) == '{';
  }

  /** Reads a literal of a quoted string, up to a sequence, the quote, or the end of the line. */
  int quoted(int from, List<TemplatePiece> pieces) {
    combining = false;
    StringBuilder text = new StringBuilder();
    int copied = from;
    int p = from;
    while (true) {
      char c = lexer.at(p);
      if (c == '"' || c == '\n' || (c == 0 && p >= lexer.limit)) break;
      if (c == '\\') {
        text.append(lexer.substring(copied, p));
        p = escape(p, text);
        copied = p;
      } else if (c == '$' || c == '%') {
        if (lexer.at(p + 1) == '{') break;
        if (atEscapedSequence(p, c)) {
          text.append(lexer.substring(copied, p + 1));
          p += 2;
          copied = p;
        } else {
          p++;
        }
      } else {
        if (c >= FIRST_COMBINING) combining = true;
        p++;
      }
    }
    pieces.add(TemplatePiece.literal(from, p, composed(joined(text, copied, p))));
    return p;
  }

  /**
   * Reads lines without backslash escapes, up to a sequence, the limit, or the line that holds the
   * marker ("" for none); behind a sequence one line only.
   */
  int lines(int from, List<TemplatePiece> pieces, String marker) {
    combining = false;
    boolean one = !pieces.isEmpty() && !pieces.getLast().isLiteral();
    StringBuilder text = new StringBuilder(0);
    int copied = from;
    int p = from;
    while (p < lexer.limit) {
      char c = lexer.at(p);
      if (c == '\n') {
        p++;
        if (one || (!marker.isEmpty() && heredocEnds.markerEnd(p, marker) >= 0)) break;
        continue;
      }
      if (c == '$' || c == '%') {
        if (lexer.at(p + 1) == '{') break;
        if (atEscapedSequence(p, c)) {
          text.append(lexer.substring(copied, p + 1));
          p += 2;
          copied = p;
          continue;
        }
      } else if (c >= FIRST_COMBINING) {
        combining = true;
      }
      p++;
    }
    pieces.add(TemplatePiece.lines(from, p, composed(joined(text, copied, p))));
    return p;
  }

  private String joined(StringBuilder before, int from, int to) {
    String rest = lexer.substring(from, to);
    return before.isEmpty() ? rest : before.append(rest).toString();
  }

  /** Resolves the escape at a backslash; gives the position behind it. */
  private int escape(int p, StringBuilder text) {
    char c = lexer.at(p + 1);
    switch (c) {
      case 'n' -> text.append('\n');
      case 'r' -> text.append('\r');
      case 't' -> text.append('\t');
      case '"' -> text.append('"');
      case '\\' -> text.append('\\');
      case 'u' -> {
        return codePoint(p, 4, text);
      }
      case 'U' -> {
        return codePoint(p, 8, text);
      }
      default -> {
        problems.report(
            p,
            Math.min(p + 2, lexer.limit),
            "Found a backslash before what is no escape: write \\\\ for the backslash itself.");
        text.append('\\');
        return p + 1;
      }
    }
    return p + 2;
  }

  private int codePoint(int p, int digits, StringBuilder text) {
    int value = 0;
    int at = p + 2;
    for (; at < p + 2 + digits; at++) {
      int digit = at < lexer.limit ? Character.digit(lexer.at(at), 16) : -1;
      if (digit < 0 || lexer.at(at) > 'f') break;
      value = value << 4 | digit;
    }
    boolean valid = at == p + 2 + digits && Character.isValidCodePoint(value);
    if (!valid || (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE)) {
      problems.report(
          p,
          at,
          "Found an escape that names no character: write \\u and four, or \\U and eight,"
              + " hexadecimal digits of one.");
      text.append('\uFFFD');
      return at;
    }
    if (value >= FIRST_COMBINING) combining = true;
    text.appendCodePoint(value);
    return at;
  }
}
