package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a value that is one of several, nobody knows which: where they agree it is that,
 * collections have what some have as maybe, for the rest there are hints.
 */
final class Choice {
  private static final int MOST_ELEMENTS = 1_000;
  private static final int DEEPEST = 8;

  private final List<Cause> why;

  private Choice(List<Cause> why) {
    this.why = why;
  }

  static Value between(Cause why, Value a, Value b) {
    return between(List.of(why), a, b);
  }

  static Value between(List<Cause> why, Value a, Value b) {
    return new Choice(why).between(a, b, 0);
  }

  /** One of several; there is at least one. */
  static Value among(List<Cause> why, List<Value> candidates, Origin at) {
    Value first = candidates.getFirst();
    boolean same = true;
    for (Value candidate : candidates)
      same &= candidate == first || Equality.of(candidate, first) == Truth.TRUE;
    return same ? first : new Choice(why).unknown(candidates, at);
  }

  private Value between(Value a, Value b, int depth) {
    if (a == b || Equality.of(a, b) == Truth.TRUE) return a;
    if (depth < DEEPEST) {
      if (a instanceof Value.Sequence x && b instanceof Value.Sequence y && small(x, y))
        return sequence(x, y, depth);
      if (a instanceof Value.Mapping x && b instanceof Value.Mapping y && small(x, y))
        return mapping(x, y, depth);
    }
    return unknown(List.of(a, b), a.origin());
  }

  private static boolean small(Value.Sequence a, Value.Sequence b) {
    return a.elements().size() + b.elements().size() <= MOST_ELEMENTS;
  }

  /** Resources are not mixed: what they do not set differs. */
  private static boolean small(Value.Mapping a, Value.Mapping b) {
    return a.entries().size() + b.entries().size() <= MOST_ELEMENTS
        && !Origins.fromResource(a.origin())
        && !Origins.fromResource(b.origin());
  }

  private Value sequence(Value.Sequence a, Value.Sequence b, int depth) {
    List<Element> elements = new ArrayList<>(a.elements().size() + b.elements().size());
    int common = 0;
    int shorter = Math.min(a.elements().size(), b.elements().size());
    while (common < shorter && same(a.elements().get(common), b.elements().get(common)))
      elements.add(a.elements().get(common++));
    if (common == 0 && a.elements().size() == 1 && shorter == 1 && closed(a, b)) {
      Element x = a.elements().getFirst();
      Element y = b.elements().getFirst();
      if (x.sure() && y.sure())
        return new Value.Sequence(
            a.type(),
            List.of(Element.sure(between(x.value(), y.value(), depth + 1))),
            Optional.empty(),
            a.origin());
    }
    for (Element rest : a.elements().subList(common, a.elements().size()))
      elements.add(Element.maybe(rest.value()));
    for (Element rest : b.elements().subList(common, b.elements().size()))
      elements.add(Element.maybe(rest.value()));
    Optional<Cause> open = a.open().isPresent() ? a.open() : b.open();
    Value.Sequence longer = a.elements().isEmpty() ? b : a;
    return new Value.Sequence(longer.type(), elements, open, longer.origin());
  }

  private static boolean closed(Value.Sequence a, Value.Sequence b) {
    return a.open().isEmpty() && b.open().isEmpty();
  }

  private static boolean same(Element a, Element b) {
    return a.sure() && b.sure() && Equality.of(a.value(), b.value()) == Truth.TRUE;
  }

  private Value mapping(Value.Mapping a, Value.Mapping b, int depth) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : a.entries().entrySet()) {
      Element other = b.entries().get(entry.getKey());
      Element mine = entry.getValue();
      entries.put(
          entry.getKey(),
          other == null
              ? Element.maybe(mine.value())
              : new Element(
                  between(mine.value(), other.value(), depth + 1), mine.sure() && other.sure()));
    }
    for (Map.Entry<String, Element> entry : b.entries().entrySet())
      entries.putIfAbsent(entry.getKey(), Element.maybe(entry.getValue().value()));
    Value.Mapping larger = a.entries().isEmpty() ? b : a;
    return new Value.Mapping(
        larger.type(), entries, a.open().isPresent() ? a.open() : b.open(), larger.origin());
  }

  private Value unknown(List<Value> candidates, Origin at) {
    Causes causes = new Causes();
    why.forEach(causes::add);
    List<Value> among = new ArrayList<>();
    boolean notNull = true;
    boolean all = true;
    for (Value candidate : candidates) {
      if (candidate instanceof Value.Unknown unknown) {
        unknown.causes().forEach(causes::add);
        notNull &= unknown.hints().notNull();
        all &= !unknown.hints().among().isEmpty();
        among.addAll(unknown.hints().among());
      } else {
        notNull &= !(candidate instanceof Value.Absent);
        among.add(candidate);
      }
    }
    Hints hints =
        new Hints(
            notNull,
            all ? distinct(among) : List.of(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    return causes.unknown(hints, at);
  }

  private static List<Value> distinct(List<Value> values) {
    List<Value> distinct = new ArrayList<>(values.size());
    for (Value value : values) {
      boolean seen = false;
      for (Value before : distinct) seen |= Equality.of(before, value) == Truth.TRUE;
      if (!seen && distinct.size() <= Hints.MOST_AMONG) distinct.add(value);
    }
    return distinct;
  }
}
