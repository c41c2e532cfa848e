package dev.lintel.fix.hcl;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts HCL into the lines that {@code terraform fmt} aligns. An equal sign is aligned if it is the
 * first of its line, is not the first thing on it, and opens no bracket that the line leaves open
 * or closes none that was open before (hclwrite's {@code linesForFormat}).
 */
final class LineScanner {
  private final String text;
  private final List<FormatLine> lines = new ArrayList<>();
  private int at;
  private int start;
  private int equals;
  private int brackets;
  private int comment;
  private int last;

  private LineScanner(String text) {
    this.text = text;
  }

  static List<FormatLine> scan(String text) {
    LineScanner scanner = new LineScanner(text);
    scanner.begin(0);
    while (scanner.at < text.length()) scanner.token();
    scanner.end(text.length());
    return scanner.lines;
  }

  private void begin(int from) {
    start = from;
    equals = -1;
    brackets = 0;
    comment = -1;
    last = -1;
  }

  private void end(int to) {
    int assign = equals >= 0 && brackets == 0 ? equals : -1;
    lines.add(new FormatLine(start, to, assign, comment));
  }

  private void token() {
    char c = text.charAt(at);
    switch (c) {
      case '\n' -> newline();
      case ' ', '\t', '\r' -> at++;
      case '"' -> {
        something();
        at = quoted(at + 1);
      }
      case '#' -> lineComment();
      case '/' -> slash();
      case '<' -> less();
      case '=' -> equal();
      case '!', '>' -> {
        something();
        at += text.startsWith("=", at + 1) ? 2 : 1;
      }
      case '{', '[', '(' -> bracket(1);
      case '}', ']', ')' -> bracket(-1);
      default -> {
        something();
        at++;
      }
    }
  }

  private void something() {
    last = at;
  }

  private void newline() {
    int to = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
    end(to);
    at++;
    begin(at);
  }

  private void bracket(int change) {
    something();
    if (equals >= 0) brackets += change;
    at++;
  }

  private void equal() {
    boolean longer = text.startsWith("=", at + 1) || text.startsWith(">", at + 1);
    if (!longer && equals < 0 && last >= 0) equals = at;
    something();
    at += longer ? 2 : 1;
  }

  private void lineComment() {
    if (last >= 0) comment = at;
    int newline = text.indexOf('\n', at);
    at = newline < 0 ? text.length() : newline;
  }

  private void slash() {
    if (text.startsWith("//", at)) {
      lineComment();
      return;
    }
    something();
    if (!text.startsWith("/*", at)) {
      at++;
      return;
    }
    int close = text.indexOf("*/", at + 2);
    at = close < 0 ? text.length() : close + 2;
  }

  private void less() {
    something();
    if (text.startsWith("<<", at) && heredoc()) return;
    at += text.startsWith("=", at + 1) ? 2 : 1;
  }

  /** Passes over a heredoc up to the end of its closing marker. */
  private boolean heredoc() {
    int from = at + 2;
    if (text.startsWith("-", from)) from++;
    int to = from;
    while (to < text.length() && Character.isUnicodeIdentifierPart(text.charAt(to))) to++;
    int newline = text.indexOf('\n', to);
    if (to == from || newline < 0) return false;
    String marker = text.substring(from, to);
    at = newline + 1;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      if (end < 0) end = text.length();
      boolean closes = text.substring(at, end).strip().equals(marker);
      at = closes ? end : Math.min(end + 1, text.length());
      if (closes) return true;
    }
    return true;
  }

  /** The offset behind a quoted template, from behind its opening quote. */
  private int quoted(int from) {
    int to = from;
    while (to < text.length()) {
      char c = text.charAt(to);
      if (c == '"') return to + 1;
      if (c == '\n') return to;
      if (c == '\\') to += 2;
      else if (opens(to)) to = interpolation(to + 2);
      else to++;
    }
    return text.length();
  }

  /** Whether an interpolation begins here; doubled signs are text. */
  private boolean opens(int offset) {
    char c = text.charAt(offset);
    return (c == '$' || c == '%')
        && text.startsWith("{", offset + 1)
        && !(offset > 0 && text.charAt(offset - 1) == c);
  }

  /** The offset behind an interpolation's closing brace, from behind its opening one. */
  private int interpolation(int from) {
    int depth = 1;
    int to = from;
    while (to < text.length()) {
      char c = text.charAt(to);
      to = c == '"' ? quoted(to + 1) : to + 1;
      if (c == '{') depth++;
      if (c == '}' && --depth == 0) return to;
    }
    return text.length();
  }
}
