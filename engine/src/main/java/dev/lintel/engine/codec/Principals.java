package dev.lintel.engine.codec;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Principals as a list of records of {@code type} and {@code id}. */
final class Principals {
  private final List<Element> found = new ArrayList<>();
  private @Nullable Cause open;

  private Principals() {}

  /** {@code "*"}, or a map from type to one id or several. */
  static Value ofJson(Value value) {
    if (value instanceof Absent || value instanceof Unknown) return value;
    Principals all = new Principals();
    if (value instanceof Mapping map) {
      for (Map.Entry<String, Element> entry : map.entries().entrySet())
        all.ids(entry.getKey(), entry.getValue().value(), entry.getValue().sure());
      map.open().ifPresent(all::open);
    } else {
      all.ids("*", value, true);
    }
    return all.list(value);
  }

  /** Blocks with {@code type} and {@code identifiers}. */
  static Value ofBlocks(Value value) {
    if (value instanceof Absent || value instanceof Unknown) return value;
    Principals all = new Principals();
    for (Element element : Blocks.of(value)) {
      if (!(element.value() instanceof Mapping block)) {
        all.open(Opaque.causes(element.value()).getFirst());
        continue;
      }
      Value type = Fields.get(block, "type");
      all.ids(type, Fields.get(block, "identifiers"), element.sure());
    }
    if (value instanceof Sequence list) list.open().ifPresent(all::open);
    return all.list(value);
  }

  private void ids(String type, Value ids, boolean sure) {
    ids(new Value.Text(type, ids.origin()), ids, sure);
  }

  /** What is not known stands for one id or more, all of this type. */
  /** What is not known stands for one id or more, all of this type. */
  private void ids(Value type, Value ids, boolean sure) {
    switch (ids) {
      case Absent _ -> {}
      case Sequence list -> {
        for (Element element : list.elements()) add(type, element.value(), sure && element.sure());
        list.open().ifPresent(this::open);
      }
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Unknown _ ->
          add(type, ids, sure);
    }
  }

  private void add(Value type, Value id, boolean sure) {
    found.add(new Element(PolicyDocument.record(id.origin(), "type", type, "id", id), sure));
  }

  private void open(Cause cause) {
    if (open == null) open = cause;
  }

  private Sequence list(Value whole) {
    return new Sequence(SequenceType.LIST, found, Optional.ofNullable(open), whole.origin());
  }
}
