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
import java.util.TreeMap;

/** Functions on maps and objects. */
final class MapFunctions {
  private MapFunctions() {}

  static Value keys(Arguments a) {
    Value.Mapping mapping = a.mapping(0);
    if (mapping == null) return a.outcome();
    List<Element> keys = listed(mapping, a);
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      Value key = Loops.key(entry.getKey(), mapping, entry.getValue().value().origin());
      keys.add(new Element(key, entry.getValue().sure()));
    }
    return a.sequence(type(mapping), keys, mapping.open());
  }

  static Value values(Arguments a) {
    Value.Mapping mapping = a.mapping(0);
    if (mapping == null) return a.outcome();
    List<Element> values = listed(mapping, a);
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      Value value = entry.getValue().value();
      Origin origin = Origins.element(mapping.origin(), value.origin(), "." + entry.getKey());
      values.add(new Element(value.at(origin), entry.getValue().sure()));
    }
    return a.sequence(type(mapping), values, mapping.open());
  }

  /** What may be there besides may come first. */
  private static List<Element> listed(Value.Mapping mapping, Arguments a) {
    List<Element> elements = new ArrayList<>(mapping.entries().size() + 1);
    if (mapping.open().isPresent() && !mapping.entries().containsKey(Value.Mapping.UNKNOWN_KEY))
      elements.add(ListFunctions.gap(mapping.open().get(), a));
    return elements;
  }

  private static Value.SequenceType type(Value.Mapping mapping) {
    return mapping.type() == Value.MappingType.MAP
        ? Value.SequenceType.LIST
        : Value.SequenceType.TUPLE;
  }

  static Value lookup(Arguments a) {
    if (a.size() > 3) return a.fail("lookup() takes two or three arguments, not " + a.size() + '.');
    Value.Mapping mapping = a.mapping(0);
    String key = a.text(1);
    if (mapping == null) return a.outcome(false);
    if (key == null) return a.value(1).known() ? a.outcome() : any(mapping, a);
    Element element = mapping.entries().get(key);
    if (element != null) {
      Value value = element.value();
      Value found = value.at(Origins.child(a.place(), mapping.origin(), value.origin(), "." + key));
      if (element.sure()) return found;
      if (a.size() == 3) return Choice.between(Causes.condition(a.at), found, fallback(mapping, a));
      a.evaluation.uncertain();
      return found;
    }
    if (mapping.open().isPresent()) return a.outcome(false);
    if (a.size() == 3) return a.passed(fallback(mapping, a));
    return a.fail("lookup() finds no key \"" + key + "\", and has no default as third argument.");
  }

  private static Value fallback(Value.Mapping mapping, Arguments a) {
    Value fallback = a.value(2);
    if (mapping.type() != Value.MappingType.MAP || !(Types.of(mapping) instanceof Type.MapOf map))
      return fallback;
    Converter converter = new Converter(null);
    Value converted = converter.convert(fallback, map.element());
    return converted == null ? a.fail(2, converter.why()) : converted;
  }

  /** Under a key that is not known: one of the values, or the default. */
  private static Value any(Value.Mapping mapping, Arguments a) {
    List<Value> candidates = new ArrayList<>();
    for (Element element : mapping.entries().values()) {
      if (candidates.size() > Hints.MOST_AMONG) break;
      candidates.add(element.value());
    }
    if (a.size() == 3) candidates.add(a.value(2));
    boolean countable = candidates.size() <= Hints.MOST_AMONG && !candidates.isEmpty();
    if (mapping.open().isPresent() || !countable) return a.outcome(false);
    return a.passed(Choice.among(new Causes().add(a.value(1)).all(a.at), candidates, a.at));
  }

  static Value map(Arguments a) {
    if (a.size() % 2 != 0) return a.fail("map() takes pairs of keys and values.");
    Map<String, Element> entries = new LinkedHashMap<>();
    for (int i = 0; i < a.size(); i += 2) {
      String key = a.text(i);
      if (key == null) return a.outcome();
      entries.put(key, Element.sure(a.value(i + 1)));
    }
    Value object =
        new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), a.place());
    Value map = new Converter(null).convert(object, new Type.MapOf(Type.ANY));
    return map == null ? object : map;
  }

  static Value merge(Arguments a) {
    Merge merge = new Merge();
    boolean maps = a.size() > 0;
    Type type = Type.ANY;
    for (int i = 0; i < a.size(); i++) {
      Value value = a.value(i);
      if (value instanceof Value.Absent) continue;
      if (value instanceof Value.Unknown || value instanceof Value.Reference) {
        merge.more(new Causes().add(value).first(a.at));
        continue;
      }
      Value.Mapping mapping = a.mapping(i);
      if (mapping == null) return a.outcome();
      if (mapping.type() == Value.MappingType.MAP) {
        Type mine = Types.of(mapping);
        maps &= type instanceof Type.Any || type.equals(mine) || !Types.whole(mine);
        if (type instanceof Type.Any) type = mine;
      } else {
        maps = false;
      }
      merge.addAll(mapping, a.elements().get(i).sure());
    }
    a.open().ifPresent(merge::more);
    boolean map = maps && !(type instanceof Type.Any);
    return new Value.Mapping(
        map ? Value.MappingType.MAP : Value.MappingType.OBJECT,
        merge.entries,
        merge.open,
        a.place());
  }

  /** Maps laid over each other: what may be overridden by what is not known is not known. */
  private static final class Merge {
    private final Map<String, Element> entries = new LinkedHashMap<>();
    private Optional<Cause> open = Optional.empty();

    void more(Cause cause) {
      if (open.isEmpty()) open = Optional.of(cause);
      for (Map.Entry<String, Element> entry : entries.entrySet()) {
        Value value = entry.getValue().value();
        Value.Unknown other = new Causes().add(cause).unknown(Hints.NONE, value.origin());
        entry.setValue(new Element(other, entry.getValue().sure()));
      }
    }

    void addAll(Value.Mapping mapping, boolean sure) {
      mapping.open().ifPresent(this::more);
      for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
        Element mine = entry.getValue();
        Value value =
            mapping.origin().sensitive()
                ? mine.value().at(mine.value().origin().asSensitive())
                : mine.value();
        put(entry.getKey(), new Element(value, mine.sure() && sure));
      }
    }

    private void put(String key, Element element) {
      Element before = entries.get(key);
      if (before == null || element.sure()) {
        entries.put(key, element);
        return;
      }
      Cause cause = Causes.condition(element.value().origin());
      entries.put(
          key, new Element(Choice.between(cause, element.value(), before.value()), before.sure()));
    }
  }

  static Value transpose(Arguments a) {
    Value converted = a.converted(0, new Type.MapOf(new Type.ListOf(Type.TEXT)));
    if (!(converted instanceof Value.Mapping mapping) || Causes.unsure(mapping)) return a.outcome();
    Map<String, List<Element>> turned = new TreeMap<>(Canonical::compare);
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      if (!(entry.getValue().value() instanceof Value.Sequence list))
        return a.fail(0, "must not have null for a list");
      for (Element element : list.elements()) {
        String text = Texts.known(element.value());
        if (text == null) return a.fail(0, "must not have null in a list");
        turned
            .computeIfAbsent(text, _ -> new ArrayList<>())
            .add(Element.sure(new Value.Text(entry.getKey(), element.value().origin())));
      }
    }
    Map<String, Element> entries = new LinkedHashMap<>();
    turned.forEach((key, names) ->
        entries.put(
            key, Element.sure(a.sequence(Value.SequenceType.LIST, names, Optional.empty()))));
    return new Value.Mapping(Value.MappingType.MAP, entries, Optional.empty(), a.place());
  }

  static Value zip(Arguments a) {
    Value.Sequence keys = a.list(0, Type.TEXT);
    Value.Sequence values = a.sequence(1);
    if (keys == null || values == null) return a.outcome();
    if (values.type() == Value.SequenceType.SET) return a.fail(1, "must be a list, not a set");
    if (Sequences.unsure(keys) || Sequences.unsure(values)) return a.outcome();
    int size = keys.elements().size();
    if (size != values.elements().size())
      return a.fail(
          "zipmap() needs as many values as keys, not "
              + values.elements().size()
              + " and "
              + size
              + '.');
    Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(size);
    Optional<Cause> open = Optional.empty();
    for (int i = 0; i < size; i++) {
      Value key = keys.elements().get(i).value();
      String name = Texts.known(key);
      if (name != null) entries.put(name, values.elements().get(i));
      else if (key instanceof Value.Absent) return a.fail(0, "must not have null for a key");
      else {
        open = Optional.of(new Causes().add(key).first(a.at));
        entries.put(Value.Mapping.UNKNOWN_KEY, Element.maybe(values.elements().get(i).value()));
      }
    }
    Value.MappingType type =
        values.type() == Value.SequenceType.LIST ? Value.MappingType.MAP : Value.MappingType.OBJECT;
    return new Value.Mapping(type, entries, open, a.place());
  }
}
