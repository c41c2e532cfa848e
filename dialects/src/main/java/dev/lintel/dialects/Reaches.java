package dev.lintel.dialects;

import dev.lintel.dialects.files.Bound;
import dev.lintel.dialects.files.IgnoreRules;
import dev.lintel.dialects.files.Ignores;
import dev.lintel.dialects.files.Reach;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which argument a folder belongs to, and so how its files are called. */
final class Reaches {
  private final List<Reach> all = new ArrayList<>();
  private final Map<Path, Reach> byFolder = new HashMap<>();

  /** What the ignore files of folders say, by bound. */
  private final Map<Bound, Map<Path, IgnoreRules>> rules = new HashMap<>();

  /**
   * @param arguments outer folders first
   */
  Reaches(List<Argument> arguments, List<String> excludes, Map<String, SourceText> texts) {
    IgnoreRules given = IgnoreRules.parse(excludes);
    for (Argument argument : arguments) {
      Reach reach = of(argument, given, texts);
      all.add(reach);
      byFolder.putIfAbsent(reach.folder(), reach);
    }
  }

  private Reach of(Argument argument, IgnoreRules excludes, Map<String, SourceText> texts) {
    Path base = argument.base();
    Bound bound = argument.bound();
    Map<Path, IgnoreRules> known = rules.computeIfAbsent(bound, _ -> new ConcurrentHashMap<>());
    Ignores ignores = new Ignores(bound, base, excludes, known);
    return new Reach(argument.typedBase(), base, bound, ignores, texts);
  }

  /** That of an argument, by its place in the list. */
  Reach get(int argument) {
    return all.get(argument);
  }

  /** The outermost that holds the folder; else the one that has most of its path in common. */
  Reach of(Path folder) {
    @Nullable Reach outermost = null;
    for (Path at = folder; at != null; at = at.getParent())
      if (byFolder.get(at) instanceof Reach reach) outermost = reach;
    return outermost == null ? nearest(folder) : outermost;
  }

  private Reach nearest(Path folder) {
    Reach nearest = all.get(0);
    int most = -1;
    for (Reach reach : all) {
      int common = common(reach.folder(), folder);
      if (common > most && reach.bound().holds(folder)) {
        most = common;
        nearest = reach;
      }
    }
    return nearest;
  }

  private static int common(Path a, Path b) {
    int count = Math.min(a.getNameCount(), b.getNameCount());
    for (int i = 0; i < count; i++) if (!a.getName(i).equals(b.getName(i))) return i;
    return count;
  }
}
