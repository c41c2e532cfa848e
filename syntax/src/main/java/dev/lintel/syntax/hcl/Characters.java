package dev.lintel.syntax.hcl;

/** Which characters make identifiers and blanks, as HCL's specification says. */
final class Characters {
  private static final byte START = 1;
  private static final byte PART = 2;
  private static final byte[] ASCII = ascii();

  private Characters() {}

  private static byte[] ascii() {
    byte[] classes = new byte[128];
    for (char c = 'a'; c <= 'z'; c++) classes[c] = START | PART;
    for (char c = 'A'; c <= 'Z'; c++) classes[c] = START | PART;
    for (char c = '0'; c <= '9'; c++) classes[c] = PART;
    classes['_'] = START | PART;
    classes['-'] = PART;
    return classes;
  }

  static boolean isIdentifierStart(int c) {
    return c < 128 ? (ASCII[c] & START) != 0 : Character.isUnicodeIdentifierStart(c);
  }

  static boolean isIdentifierPart(int c) {
    return c < 128
        ? (ASCII[c] & PART) != 0
        : Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Unicode's White_Space: what trim marks and indented heredocs take off. */
  static boolean isSpace(char c) {
    if (c <= ' ') return c == ' ' || (c >= '\t' && c <= '\r');
    if (c < 0x1680) return c == 0x85 || c == 0xA0;
    return c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  static String trimLeft(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) at++;
    return text.substring(at);
  }

  static String trimRight(String text) {
    int at = text.length();
    while (at > 0 && isSpace(text.charAt(at - 1))) at--;
    return text.substring(0, at);
  }
}
