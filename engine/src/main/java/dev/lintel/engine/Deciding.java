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

  private static int find(Iterable<String> names, List<Datum> evidence) {
    for (String name : names)
      for (int i = 0; i < evidence.size(); i++) if (isAbout(evidence.get(i), name)) return i;
    return -1;
  }

  private static boolean isAbout(Datum datum, String name) {
    String own =
        switch (datum) {
          case Reading reading -> reading.name();
          case Members members -> members.name();
          case Subject _ -> "";
        };
    return own.equals(name) || own.startsWith(name + "[") || own.startsWith(name + ".");
  }
}
