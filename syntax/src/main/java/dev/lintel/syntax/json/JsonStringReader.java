package dev.lintel.syntax.json;

/** Strings of JSON: their value, and where each of its characters is written. */
final class JsonStringReader {
  private final JsonCursor cursor;

  JsonStringReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads the string whose quote is the current character. One without an end goes to the end of
   * its line.
   */
  String read() {
    int open = cursor.position;
    int p = open + 1;
    while (isPlain(cursor.at(p)) && p < cursor.limit) p++;
    if (cursor.at(p) == '"' && p < cursor.limit) {
      cursor.position = p + 1;
      return cursor.substring(open + 1, p);
    }
    return escaped(open, p);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\';
  }

  private String escaped(int open, int plain) {
    StringBuilder value = new StringBuilder(cursor.substring(open + 1, plain));
    int p = plain;
    boolean told = false;
    while (p < cursor.limit) {
      char c = cursor.at(p);
      if (c == '"') {
        cursor.position = p + 1;
        return value.toString();
      }
      if (c == '\n') break;
      if (c < ' ' && !told) {
        cursor.report(
            p, p + 1, "Found a control character in a string: write \\u and four digits for it.");
        told = true;
      }
      p = next(p, value);
    }
    cursor.report(open, p, "Found a string that does not end on its line: close it with a quote.");
    cursor.position = p;
    return value.toString();
  }

  /** Reads what is written for one character of the value; gives the position behind it. */
  int next(int p, StringBuilder value) {
    if (cursor.at(p) == '\\') return escape(p, value);
    value.append(cursor.at(p));
    return p + 1;
  }

  private int escape(int p, StringBuilder value) {
    char c = p + 1 < cursor.limit ? cursor.at(p + 1) : 0;
    if (c == 'u') return unicode(p, value);
    char meaning = meaning(c);
    if (meaning == 0) {
      cursor.report(
          p,
          p + 1,
          "Found a backslash before what is no escape: write \\\\ for the backslash itself.");
      value.append('\\');
      return p + 1;
    }
    value.append(meaning);
    return p + 2;
  }

  /** What a backslash and that character stand for, or 0. */
  static char meaning(char c) {
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> 0;
    };
  }

  /** Half a pair is no character, and reads as U+FFFD. */
  private int unicode(int p, StringBuilder value) {
    int first = hex(p);
    if (first < 0) {
      cursor.report(p, p + 2, "Found an escape without its digits: write \\u and four of them.");
      value.append('\\');
      return p + 1;
    }
    if (Character.isHighSurrogate((char) first)) {
      int second = hex(p + 6);
      if (second >= 0 && Character.isLowSurrogate((char) second)) {
        value.append((char) first).append((char) second);
        return p + 12;
      }
    }
    value.append(Character.isSurrogate((char) first) ? '\uFFFD' : (char) first);
    return p + 6;
  }

  /** What <code>\\uXXXX</code> at the position says, or -1 where it does not stand. */
  private int hex(int p) {
    if (p + 6 > cursor.limit || cursor.at(p) != '\\' || cursor.at(p + 1) != 'u') return -1;
    int value = 0;
    for (int i = p + 2; i < p + 6; i++) {
      int digit = cursor.at(i) > 'f' ? -1 : Character.digit(cursor.at(i), 16);
      if (digit < 0) return -1;
      value = value << 4 | digit;
    }
    return value;
  }
}
