package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Expressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds properties of one kind whose values would need themselves. */
final class Cycles {
  private final Kind kind;
  private final Places places;
  private final Set<String> done = new HashSet<>();

  private Cycles(Kind kind, Places places) {
    this.kind = kind;
    this.places = places;
  }

  static void check(Kind kind, Places places) {
    Cycles cycles = new Cycles(kind, places);
    for (Property property : kind.properties().values())
      cycles.visit(property, new LinkedHashSet<>());
  }

  private void visit(Property property, Set<String> way) {
    if (done.contains(property.name())) return;
    if (!way.add(property.name())) {
      List<String> names = new ArrayList<>(way);
      names = names.subList(names.indexOf(property.name()), names.size());
      places.error(
          property,
          "`%s` needs itself, by way of %s; ask for something that is spelled"
              .formatted(property.name(), String.join(", ", names)));
      return;
    }
    for (String name : needs(property)) {
      Property other = kind.properties().get(name);
      if (other != null) visit(other, way);
    }
    way.remove(property.name());
    done.add(property.name());
  }

  private static Set<String> needs(Property property) {
    Set<String> needs = new LinkedHashSet<>();
    property.is().ifPresent(is -> needs.addAll(Expressions.properties(is)));
    for (List<Default> defaults : property.defaults().values())
      for (Default each : defaults)
        each.when().ifPresent(when -> needs.addAll(Expressions.properties(when)));
    return needs;
  }
}
