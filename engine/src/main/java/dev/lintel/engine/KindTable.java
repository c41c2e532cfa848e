package dev.lintel.engine;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Part;
import dev.lintel.model.Category;
import dev.lintel.model.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which kinds are looked for where in one stack: asks the catalogue once for each type. */
final class KindTable {
  private final Catalogue catalogue;
  private final String dialect;
  private final Map<String, List<Kind>> byType = new HashMap<>();
  private final Map<Kind, List<Kind>> inside = new IdentityHashMap<>();

  KindTable(Catalogue catalogue, String dialect) {
    this.catalogue = catalogue;
    this.dialect = dialect;
  }

  /** The kinds that resources of this one's type may be of. */
  List<Kind> of(Resource resource) {
    String key = resource.category().ordinal() + resource.type();
    List<Kind> known = byType.get(key);
    if (known != null) return known;
    List<Kind> found = catalogue.of(dialect, resource.category(), resource.type());
    byType.put(key, found);
    return found;
  }

  /** Whether it may be there only to configure another. */
  boolean companion(Resource resource) {
    if (resource.category() != Category.RESOURCE) return false;
    String key = "companion " + resource.type();
    List<Kind> known = byType.get(key);
    if (known == null) {
      known = catalogue.configuredBy(dialect, resource.category(), resource.type());
      byType.put(key, known);
    }
    return !known.isEmpty();
  }

  /** The kinds inside subjects of a kind: its parts, then others that stand in its text. */
  List<Kind> inside(Kind kind) {
    List<Kind> known = inside.get(kind);
    if (known != null) return known;
    Map<String, Kind> found = new LinkedHashMap<>();
    for (Part part : kind.parts().values())
      catalogue.kind(part.kind()).ifPresent(k -> found.put(k.name(), k));
    for (Kind other : catalogue.within(dialect, kind.name()))
      found.putIfAbsent(other.name(), other);
    List<Kind> all = new ArrayList<>(found.values());
    inside.put(kind, all);
    return all;
  }
}
