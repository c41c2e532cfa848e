package dev.lintel.engine.suppress;

import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.engine.logic.Globs;
import dev.lintel.knowledge.Glob;
import dev.lintel.model.Finding;
import java.util.List;

/** Holds findings against the patterns of a configured suppression. */
final class ConfiguredPatterns {
  private ConfiguredPatterns() {}

  static boolean fits(ConfiguredSuppression entry, Finding finding, List<String> aliases) {
    return rule(entry.rules(), finding.rule(), aliases)
        && path(entry, finding.location().source().key())
        && address(entry.resources(), finding);
  }

  private static boolean rule(List<String> patterns, String rule, List<String> aliases) {
    if (patterns.isEmpty()) return true;
    for (String pattern : patterns) {
      if (Glob.fits(pattern, rule)) return true;
      for (String alias : aliases)
        if (Glob.fits(pattern, alias)
            || Glob.fits(pattern, alias.substring(alias.indexOf(':') + 1))) return true;
    }
    return false;
  }

  private static boolean path(ConfiguredSuppression entry, String key) {
    if (entry.paths().isEmpty()) return true;
    String folder = entry.base().isEmpty() ? "" : entry.base() + "/";
    if (!key.startsWith(folder)) return false;
    String below = key.substring(folder.length());
    for (String pattern : entry.paths()) if (Globs.fitsPath(pattern, below)) return true;
    return false;
  }

  private static boolean address(List<String> patterns, Finding finding) {
    if (patterns.isEmpty()) return true;
    for (String pattern : patterns)
      if (Glob.fits(pattern, finding.resource().address())
          || Glob.fits(pattern, finding.resource().block())) return true;
    return false;
  }
}
