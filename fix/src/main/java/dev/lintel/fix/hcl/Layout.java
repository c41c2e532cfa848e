package dev.lintel.fix.hcl;

import dev.lintel.syntax.SourceText;

/** How a text is laid out around a place: indentation and line ends. */
final class Layout {
  private static final String STEP = "  ";

  private Layout() {}

  /** The line end that the file uses: that of its first line. */
  static String lineEnd(SourceText source) {
    String text = source.text();
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The white space before the first character of the line that holds the offset. */
  static String indentation(SourceText source, int offset) {
    int from = source.lineStart(source.line(offset));
    int to = from;
    while (to < source.length() && isBlank(source.text().charAt(to))) to++;
    return source.substring(from, to);
  }

  static String deeper(String indentation) {
    return indentation.endsWith("\t") ? indentation + "\t" : indentation + STEP;
  }

  /** Whether only white space stands between the start of its line and the offset. */
  static boolean firstOnLine(SourceText source, int offset) {
    int from = source.lineStart(source.line(offset));
    for (int at = from; at < offset; at++) if (!isBlank(source.text().charAt(at))) return false;
    return true;
  }

  /** Where the line that holds the offset ends, its line end not included. */
  static int endOfLine(SourceText source, int offset) {
    int at = source.text().indexOf('\n', offset);
    if (at < 0) return source.length();
    return at > offset && source.text().charAt(at - 1) == '\r' ? at - 1 : at;
  }

  static boolean sameLine(SourceText source, int first, int second) {
    return source.line(first) == source.line(second);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /**
   * Text of several lines, with the file's line ends and every line but the first, and empty ones,
   * indented.
   */
  static String lines(SourceText source, String text, String indentation) {
    if (text.indexOf('\n') < 0) return text;
    String end = lineEnd(source);
    StringBuilder all = new StringBuilder();
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      if (!first) all.append(end).append(line.isEmpty() ? "" : indentation);
      all.append(line);
      first = false;
    }
    return all.toString();
  }

  /** Where a comma stands between two offsets, comments passed over, or -1. */
  static int comma(SourceText source, int from, int to) {
    String text = source.text();
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == ',') return at;
      if (c == '#' || (c == '/' && text.startsWith("//", at))) at = endOfLine(source, at);
      else if (c == '/' && text.startsWith("/*", at)) at = Math.max(at, text.indexOf("*/", at) + 1);
    }
    return -1;
  }
}
