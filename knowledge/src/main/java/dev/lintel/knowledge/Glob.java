package dev.lintel.knowledge;

/** Patterns in which {@code *} stands for any stretch of text. */
final class Glob {
  private Glob() {}

  /** In time linear in the text for each star. */
  static boolean fits(String pattern, String text) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < pattern.length() && pattern.charAt(at) == text.charAt(in)) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') at++;
    return at == pattern.length();
  }
}
