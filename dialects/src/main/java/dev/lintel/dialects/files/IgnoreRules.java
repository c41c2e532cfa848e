package dev.lintel.dialects.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the ignore files of one folder, the later wins. */
public final class IgnoreRules {
  public static final IgnoreRules NONE = new IgnoreRules(List.of());
  private final List<IgnorePattern> patterns;

  private IgnoreRules(List<IgnorePattern> patterns) {
    this.patterns = patterns;
  }

  /** Reads lines, the first first. */
  public static IgnoreRules parse(List<String> lines) {
    List<IgnorePattern> patterns = new ArrayList<>();
    for (String line : lines) IgnorePattern.parse(line).ifPresent(patterns::add);
    return patterns.isEmpty() ? NONE : new IgnoreRules(patterns);
  }

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  /**
   * Whether a path is left out (true) or taken back (false); empty where no line names it.
   *
   * @param path the segments below the folder of these rules
   */
  Optional<Boolean> leavesOut(List<String> path, boolean folder) {
    for (int i = patterns.size() - 1; i >= 0; i--)
      if (patterns.get(i).matches(path, folder)) return Optional.of(!patterns.get(i).negated());
    return Optional.empty();
  }
}
