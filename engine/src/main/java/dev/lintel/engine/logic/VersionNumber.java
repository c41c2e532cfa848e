package dev.lintel.engine.logic;

/**
 * Versions compared part by part: numbers as numbers, a missing part as 0, and a pre-release
 * ({@code -rc1}) before the release itself, as semantic versioning says. Dates such as {@code
 * 2019-04-01} compare the same way.
 */
public final class VersionNumber {
  private VersionNumber() {}

  /** Negative, zero or positive, as the first is before, the same as or after the second. */
  public static int compare(String first, String second) {
    String a = plain(first);
    String b = plain(second);
    int i = 0;
    int j = 0;
    while (i < a.length() || j < b.length()) {
      int endA = end(a, i);
      int endB = end(b, j);
      int order = parts(a.substring(i, endA), b.substring(j, endB));
      if (order != 0) return order;
      i = Math.min(a.length(), endA + 1);
      j = Math.min(b.length(), endB + 1);
    }
    return 0;
  }

  private static String plain(String version) {
    String trimmed = version.trim();
    if (trimmed.startsWith("v") || trimmed.startsWith("V")) trimmed = trimmed.substring(1);
    int build = trimmed.indexOf('+');
    return build < 0 ? trimmed : trimmed.substring(0, build);
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && !separator(text.charAt(at))) at++;
    return at;
  }

  private static boolean separator(char c) {
    return c == '.' || c == '-' || c == '_' || c == ' ';
  }

  /** A word is before a missing part and before any number: 1.0-rc1 is before 1.0 and 1.0.1. */
  private static int parts(String a, String b) {
    boolean wordA = word(a);
    boolean wordB = word(b);
    if (wordA && wordB) return a.compareToIgnoreCase(b);
    if (wordA != wordB) return wordA ? -1 : 1;
    return numbers(a, b);
  }

  private static boolean word(String part) {
    return !part.isEmpty() && !(part.charAt(0) >= '0' && part.charAt(0) <= '9');
  }

  private static int numbers(String a, String b) {
    String left = digits(a);
    String right = digits(b);
    if (left.length() != right.length()) return Integer.compare(left.length(), right.length());
    int order = left.compareTo(right);
    return order != 0 ? order : a.substring(tail(a)).compareTo(b.substring(tail(b)));
  }

  private static int tail(String part) {
    int at = 0;
    while (at < part.length() && part.charAt(at) >= '0' && part.charAt(at) <= '9') at++;
    return at;
  }

  private static String digits(String part) {
    int end = tail(part);
    int from = 0;
    while (from < end && part.charAt(from) == '0') from++;
    return part.substring(from, end);
  }
}
