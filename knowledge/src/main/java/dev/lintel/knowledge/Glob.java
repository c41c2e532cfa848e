package dev.lintel.knowledge;

/**
 * Patterns in which {@code *} stands for any stretch of text. Time is linear in the text for each
 * star.
 */
public final class Glob {
  private Glob() {}

  /** Whether all of a text fits. */
  public static boolean fits(String pattern, String text) {
    return fits(pattern, text, false, false);
  }

  /**
   * Whether all of a text fits.
   *
   * @param question whether {@code ?} stands for one character, and not for itself
   * @param caseless whether capitals count as small letters
   */
  public static boolean fits(String pattern, String text, boolean question, boolean caseless) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < text.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < pattern.length()
          && same(pattern.charAt(at), text.charAt(in), question, caseless)) {
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

  private static boolean same(char pattern, char text, boolean question, boolean caseless) {
    if (pattern == text || (question && pattern == '?')) return true;
    return caseless && Character.toLowerCase(pattern) == Character.toLowerCase(text);
  }
}
