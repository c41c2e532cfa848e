package dev.lintel.engine.codec;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of records with a key and a value, as maps: database flags, tags, environments. */
final class Pairs {
  private Pairs() {}

  static Value decode(Value value, List<String> fields) {
    String key = fields.isEmpty() ? "key" : fields.getFirst();
    String content = fields.size() < 2 ? "value" : fields.get(1);
    if (value instanceof Mapping map)
      return map.get(key).isPresent() ? of(List.of(Element.sure(map)), map, key, content) : map;
    if (value instanceof Sequence list) return of(list.elements(), list, key, content);
    return value.known()
        ? Documents.malformed(value, "a list of pairs was expected")
        : Documents.opaque(value);
  }

  private static Mapping of(List<Element> elements, Value whole, String key, String content) {
    Map<String, Element> entries = new LinkedHashMap<>();
    Optional<Cause> open = whole instanceof Sequence list ? list.open() : Optional.empty();
    for (Element element : elements) {
      String name = name(element.value(), key);
      if (name == null) {
        open = Optional.of(unclear(element.value()));
        continue;
      }
      Value inner =
          ((Mapping) element.value())
              .get(content)
              .orElse(new Value.Absent(element.value().origin()));
      entries.merge(name, new Element(inner, element.sure()), Pairs::later);
    }
    return new Mapping(MappingType.MAP, entries, open, whole.origin());
  }

  /** Of two pairs with one key the later counts; one that may be missing leaves both in doubt. */
  private static Element later(Element first, Element second) {
    return second.sure() ? second : Element.maybe(second.value());
  }

  private static @Nullable String name(Value pair, String key) {
    if (!(pair instanceof Mapping map)) return null;
    Optional<Value> name = map.get(key);
    return name.isEmpty() ? null : Scalars.text(name.get());
  }

  private static Cause unclear(Value pair) {
    if (pair instanceof Value.Unknown unknown) return unknown.causes().getFirst();
    return new Cause(Reason.CONDITION, "the name of a pair is not known", pair.origin());
  }
}
