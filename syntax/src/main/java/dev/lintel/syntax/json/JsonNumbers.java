package dev.lintel.syntax.json;

/** What a number looks like: RFC 8259, section 6. */
final class JsonNumbers {
  private JsonNumbers() {}

  static boolean isNumber(String text) {
    int p = text.startsWith("-") ? 1 : 0;
    int whole = digits(text, p);
    if (whole == p || (text.charAt(p) == '0' && whole > p + 1)) return false;
    p = whole;
    if (is(text, p, '.')) {
      int fraction = digits(text, p + 1);
      if (fraction == p + 1) return false;
      p = fraction;
    }
    if (is(text, p, 'e') || is(text, p, 'E')) {
      int from = is(text, p + 1, '+') || is(text, p + 1, '-') ? p + 2 : p + 1;
      int exponent = digits(text, from);
      if (exponent == from) return false;
      p = exponent;
    }
    return p == text.length();
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static int digits(String text, int from) {
    int p = from;
    while (p < text.length() && text.charAt(p) >= '0' && text.charAt(p) <= '9') p++;
    return p;
  }
}
