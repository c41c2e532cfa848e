package dev.lintel.dialects.files;

/**
 * One segment of a path against one segment of a pattern: {@code *}, {@code ?}, {@code [a-z]},
 * {@code [!a]} and the backslash. Takes at most the product of both lengths.
 */
final class Glob {
  private final String pattern;
  private final String name;

  private Glob(String pattern, String name) {
    this.pattern = pattern;
    this.name = name;
  }

  static boolean matches(String pattern, String name) {
    return new Glob(pattern, name).matches();
  }

  private boolean matches() {
    int at = 0;
    int from = 0;
    int retryPattern = -1;
    int retryFrom = 0;
    while (from < name.length()) {
      int next = at < pattern.length() ? step(at, name.charAt(from)) : -1;
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        retryPattern = ++at;
        retryFrom = from;
      } else if (next >= 0) {
        at = next;
        from++;
      } else if (retryPattern >= 0) {
        at = retryPattern;
        from = ++retryFrom;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') at++;
    return at == pattern.length();
  }

  /** The place in the pattern after what takes the character, or -1 where nothing does. */
  private int step(int at, char c) {
    switch (pattern.charAt(at)) {
      case '?':
        return at + 1;
      case '[':
        int end = closing(at);
        if (end < 0) return c == '[' ? at + 1 : -1;
        return inClass(at, end, c) ? end + 1 : -1;
      case '\\':
        if (at + 1 < pattern.length()) return pattern.charAt(at + 1) == c ? at + 2 : -1;
        return c == '\\' ? at + 1 : -1;
      default:
        return pattern.charAt(at) == c ? at + 1 : -1;
    }
  }

  private int closing(int open) {
    int from = open + 1;
    if (from < pattern.length() && (pattern.charAt(from) == '!' || pattern.charAt(from) == '^'))
      from++;
    return pattern.indexOf(']', from + 1);
  }

  private boolean inClass(int open, int end, char c) {
    int at = open + 1;
    boolean negated = pattern.charAt(at) == '!' || pattern.charAt(at) == '^';
    if (negated) at++;
    boolean found = false;
    while (at < end) {
      char low = pattern.charAt(at);
      boolean range = at + 2 < end && pattern.charAt(at + 1) == '-';
      char high = range ? pattern.charAt(at + 2) : low;
      found |= c >= low && c <= high;
      at += range ? 3 : 1;
    }
    return found != negated;
  }
}
