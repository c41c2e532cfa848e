package dev.lintel.engine;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Fix;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the deciding piece of evidence first: of several that are wrong only together, the one that
 * the rule's fix would change ({@code remove}, {@code prefer}, {@code ask}, in this order); else
 * the first of the text.
 */
final class Deciding {
  private Deciding() {}

  static List<Datum> first(Fix fix, List<Datum> evidence) {
    int chosen = find(fix.remove(), evidence);
    if (chosen < 0) chosen = find(fix.prefer().keySet(), evidence);
    if (chosen < 0) chosen = find(fix.ask().keySet(), evidence);
    if (chosen <= 0) return evidence;
    List<Datum> ordered = new ArrayList<>(evidence);
    ordered.addFirst(ordered.remove(chosen));
    return ordered;
  }

  /** The most specific piece of the first property that there is evidence about. */
  private static int find(Iterable<String> names, List<Datum> evidence) {
    for (String name : names) {
      int found = -1;
      for (int i = 0; i < evidence.size(); i++) {
        if (!isAbout(evidence.get(i), name)) continue;
        if (found < 0 || depth(evidence.get(i)) > depth(evidence.get(found))) found = i;
      }
      if (found >= 0) return found;
    }
    return -1;
  }

  private static int depth(Datum datum) {
    String name = name(datum);
    int depth = 0;
    for (int i = 0; i < name.length(); i++)
      if (name.charAt(i) == '.' || name.charAt(i) == '[') depth++;
    return depth;
  }

  private static boolean isAbout(Datum datum, String name) {
    String own = name(datum);
    return own.equals(name) || own.startsWith(name + "[") || own.startsWith(name + ".");
  }

  private static String name(Datum datum) {
    return switch (datum) {
      case Reading reading -> reading.name();
      case Members members -> members.name();
      case Subject _ -> "";
    };
  }
}
