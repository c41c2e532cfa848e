package dev.lintel.dialects;

import dev.lintel.dialects.files.Ignores;
import dev.lintel.dialects.files.Reach;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which argument a folder belongs to, and so how its files are called. */
final class Reaches {
  private final List<Reach> all = new ArrayList<>();

  /**
   * @param arguments outer folders first
   */
  Reaches(List<Argument> arguments, List<String> excludes, Map<String, SourceText> texts) {
    for (Argument argument : arguments) all.add(of(argument, excludes, texts));
  }

  private static Reach of(Argument argument, List<String> excludes, Map<String, SourceText> texts) {
    Path base = argument.base();
    return new Reach(
        argument.typedBase(),
        base,
        argument.bound(),
        new Ignores(argument.bound(), base, excludes),
        texts);
  }

  /** That of an argument, by its place in the list. */
  Reach get(int argument) {
    return all.get(argument);
  }

  /** The first that holds the folder; else the one that has most of its path in common. */
  Reach of(Path folder) {
    for (Reach reach : all) if (folder.startsWith(reach.folder())) return reach;
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
