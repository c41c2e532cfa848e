package dev.lintel.dialects.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of an ignore file, as git's documentation of {@code gitignore} says it.
 *
 * @param negated whether it takes back what an earlier line leaves out
 * @param foldersOnly whether it ends with a slash
 * @param segments between the slashes; {@code **} stands for any number of folders
 */
record IgnorePattern(boolean negated, boolean foldersOnly, List<String> segments) {
  private static final String ANY_DEPTH = "**";

  /** Reads a line; empty for comments and blank lines. */
  static Optional<IgnorePattern> parse(String line) {
    String text = withoutTrailingBlanks(line);
    if (text.isEmpty() || text.startsWith("#")) return Optional.empty();
    boolean negated = text.startsWith("!");
    if (negated) text = text.substring(1);
    boolean foldersOnly = text.endsWith("/");
    if (foldersOnly) text = text.substring(0, text.length() - 1);
    if (text.isEmpty()) return Optional.empty();
    boolean anchored = text.indexOf('/') >= 0;
    if (text.startsWith("/")) text = text.substring(1);
    List<String> segments = new ArrayList<>();
    if (!anchored) segments.add(ANY_DEPTH);
    split(text, segments);
    return Optional.of(new IgnorePattern(negated, foldersOnly, segments));
  }

  private static void split(String text, List<String> segments) {
    int from = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', from)) {
      segments.add(text.substring(from, slash));
      from = slash + 1;
    }
    segments.add(text.substring(from));
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && isBlank(line.charAt(end - 1)) && !(end > 1 && line.charAt(end - 2) == '\\'))
      end--;
    return line.substring(0, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  /**
   * Whether it names this path.
   *
   * @param path the segments below the ignore file's folder
   */
  boolean matches(List<String> path, boolean folder) {
    if (foldersOnly && !folder) return false;
    int pattern = 0;
    int at = 0;
    int retryPattern = -1;
    int retryAt = 0;
    while (at < path.size()) {
      if (pattern < segments.size() && segments.get(pattern).equals(ANY_DEPTH)) {
        if (pattern == segments.size() - 1) return true;
        retryPattern = ++pattern;
        retryAt = at;
      } else if (pattern < segments.size() && Glob.matches(segments.get(pattern), path.get(at))) {
        pattern++;
        at++;
      } else if (retryPattern >= 0) {
        pattern = retryPattern;
        at = ++retryAt;
      } else {
        return false;
      }
    }
    return pattern == segments.size();
  }
}
