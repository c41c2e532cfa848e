package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to a kind that is there. */
final class Extension {
  private Extension() {}

  static Kind join(Kind base, Draft draft) {
    Kind more = draft.kind();
    Map<String, Property> properties = new LinkedHashMap<>(base.properties());
    Map<String, Link> links = new LinkedHashMap<>(base.links());
    Map<String, Part> parts = new LinkedHashMap<>(base.parts());
    add(properties, more.properties(), "property", draft);
    add(links, more.links(), "link", draft);
    add(parts, more.parts(), "part", draft);
    List<Rule> rules = new ArrayList<>(base.rules());
    rules.addAll(more.rules());
    return new Kind(
        base.name(),
        base.title(),
        base.owner(),
        base.key(),
        base.forms(),
        properties,
        links,
        parts,
        rules,
        base.slots());
  }

  private static <T> void add(Map<String, T> all, Map<String, T> more, String what, Draft draft) {
    for (Map.Entry<String, T> entry : more.entrySet())
      if (all.putIfAbsent(entry.getKey(), entry.getValue()) != null)
        draft
            .report()
            .error(
                draft.name(),
                "the kind has a "
                    + what
                    + " `"
                    + entry.getKey()
                    + "` already; give yours another name");
  }
}
