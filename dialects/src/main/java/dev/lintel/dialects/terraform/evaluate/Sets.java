package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets: each element once, in Terraform's order; what is not known comes last, as it came. */
final class Sets {
  private Sets() {}

  static Value.Sequence of(Collection<Element> elements, Optional<Cause> open, Origin origin) {
    List<Element> distinct = distinct(elements);
    List<Element> known = new ArrayList<>(distinct.size());
    List<Element> rest = new ArrayList<>();
    for (Element element : distinct)
      (Canonical.of(element.value()) == null ? rest : known).add(element);
    known.sort((a, b) -> Canonical.ORDER.compare(a.value(), b.value()));
    known.addAll(rest);
    return new Value.Sequence(Value.SequenceType.SET, known, open, origin);
  }

  /** Each once, the first of equals; sure if any of the equals is. */
  static List<Element> distinct(Collection<Element> elements) {
    List<Element> distinct = new ArrayList<>(elements.size());
    Map<String, Integer> seen = HashMap.newHashMap(elements.size());
    for (Element element : elements) {
      String key = Canonical.of(element.value());
      Integer before = key == null ? null : seen.putIfAbsent(key, distinct.size());
      if (before == null) distinct.add(element);
      else if (element.sure() && !distinct.get(before).sure()) distinct.set(before, element);
    }
    return distinct;
  }
}
