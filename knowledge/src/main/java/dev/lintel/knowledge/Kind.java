package dev.lintel.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sort of thing that rules are about, whatever the dialect. A part is a kind too, named {@code
 * OWNER.PART}.
 *
 * @param owner of a part: the kind that it is a part of
 * @param key of a part: the properties that identify it among its siblings
 * @param links those that hold in every dialect; a form has its own besides
 * @param slots how many values a subject holds: properties, links and parts together
 */
public record Kind(
    String name,
    String title,
    Optional<String> owner,
    List<String> key,
    List<Form> forms,
    Map<String, Property> properties,
    Map<String, Link> links,
    Map<String, Part> parts,
    List<Rule> rules,
    int slots) {
  public Kind {
    key = List.copyOf(key);
    forms = List.copyOf(forms);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    rules = List.copyOf(rules);
  }
}
