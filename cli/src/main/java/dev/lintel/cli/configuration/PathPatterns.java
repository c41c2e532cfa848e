package dev.lintel.cli.configuration;

import dev.lintel.knowledge.Glob;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Patterns as in a {@code .gitignore} that stand in one folder, and what they are in a folder
 * below: a configuration may lie above what is scanned.
 */
public final class PathPatterns {
  private PathPatterns() {}

  /**
   * The patterns as they would stand in another folder.
   *
   * @param below the path from the patterns' folder down to the other, with {@code /}; "" for
   *     itself
   */
  public static List<String> below(List<String> patterns, String below) {
    List<String> moved = new ArrayList<>();
    for (String pattern : patterns) moved(pattern, below).ifPresent(moved::add);
    return moved;
  }

  private static Optional<String> moved(String pattern, String below) {
    String sign = pattern.startsWith("!") ? "!" : "";
    String body = pattern.substring(sign.length());
    boolean floating = body.indexOf('/') < 0 || body.indexOf('/') == body.length() - 1;
    if (below.isEmpty() || floating || body.startsWith("**/")) return Optional.of(pattern);
    String anchored = body.startsWith("/") ? body.substring(1) : body;
    String[] folders = below.split("/");
    String rest = anchored;
    for (String folder : folders) {
      int slash = rest.indexOf('/');
      if (slash < 0) return Optional.empty();
      String segment = rest.substring(0, slash);
      if (segment.equals("**")) return Optional.of(sign + rest);
      if (!matches(segment, folder)) return Optional.empty();
      rest = rest.substring(slash + 1);
    }
    return rest.isEmpty() ? Optional.empty() : Optional.of(sign + "/" + rest);
  }

  /** Whether a path, with {@code /}, is or lies below what one of the patterns names. */
  public static boolean hold(List<String> patterns, String path) {
    boolean held = false;
    for (String pattern : patterns) {
      boolean not = pattern.startsWith("!");
      if (holds(not ? pattern.substring(1) : pattern, path)) held = !not;
    }
    return held;
  }

  private static boolean holds(String pattern, String path) {
    String body = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean floating = body.indexOf('/') < 0;
    List<String> wanted = segments(body);
    List<String> given = segments(path);
    if (floating) wanted.addFirst("**");
    return matches(wanted, 0, given, 0);
  }

  private static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/")) if (!segment.isEmpty()) segments.add(segment);
    return segments;
  }

  /** The pattern may end before the path: what it names holds all that is below. */
  private static boolean matches(List<String> wanted, int w, List<String> given, int g) {
    if (w == wanted.size()) return true;
    if (wanted.get(w).equals("**")) {
      for (int at = g; at <= given.size(); at++)
        if (matches(wanted, w + 1, given, at)) return w + 1 < wanted.size() || at < given.size();
      return false;
    }
    return g < given.size()
        && matches(wanted.get(w), given.get(g))
        && matches(wanted, w + 1, given, g + 1);
  }

  /** Whether a name fits a pattern with {@code *} and {@code ?}. */
  private static boolean matches(String pattern, String name) {
    return Glob.fits(pattern, name, true, false);
  }

  /** The path from one folder down to another, with {@code /}; empty where it is not below. */
  public static Optional<String> down(Path from, Path to) {
    Path above = from.toAbsolutePath().normalize();
    Path below = to.toAbsolutePath().normalize();
    if (!below.startsWith(above)) return Optional.empty();
    return Optional.of(above.relativize(below).toString().replace('\\', '/'));
  }
}
