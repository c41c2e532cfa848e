package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of records. */
final class Fields {
  private Fields() {}

  /** The field of this name, whatever its case. */
  static @Nullable Element element(Mapping map, String name) {
    Element exact = map.entries().get(name);
    if (exact != null) return exact;
    for (Map.Entry<String, Element> entry : map.entries().entrySet())
      if (entry.getKey().equalsIgnoreCase(name)) return entry.getValue();
    return null;
  }

  static Value get(Mapping map, String name) {
    Element element = element(map, name);
    if (element == null)
      return map.open().isPresent()
          ? new Unknown(List.of(map.open().get()), Hints.NONE, map.origin())
          : new Absent(map.origin());
    if (element.sure() || element.value() instanceof Absent) return element.value();
    return new Unknown(Opaque.causes(element.value()), Hints.NONE, element.value().origin());
  }

  /** A single value as a list of one. */
  static Value list(Value value) {
    return switch (value) {
      case Sequence _, Absent _, Unknown _ -> value;
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _ ->
          Sequence.of(SequenceType.LIST, List.of(value), value.origin());
    };
  }
}
