package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Target;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.Nesting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resources as others see them: every part says in its origin that it is read from this resource,
 * and what the cloud will fill in is a reference.
 */
final class Views {
  private final String address;

  private Views(String address) {
    this.address = address;
  }

  static Value of(String address, Value.Mapping values, Optional<BlockSchema> schema) {
    return new Views(address).resource(values, schema);
  }

  private Value resource(Value.Mapping values, Optional<BlockSchema> schema) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : values.entries().entrySet()) {
      String name = entry.getKey();
      Value value = entry.getValue().value();
      if (value instanceof Value.Absent && isComputed(name, schema)) continue;
      NestedBlock nested = schema.map(s -> s.blocks().get(name)).orElse(null);
      Value seen = nested == null ? labelled(value, name) : blocks(value, nested, name);
      entries.put(name, new Element(seen, entry.getValue().sure()));
    }
    Origin origin = values.origin().readFrom(new Target(address, ""));
    Cause more =
        new Cause(Reason.COMPUTED, "the cloud gives further attributes of " + address, origin);
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.of(more), origin);
  }

  private static boolean isComputed(String name, Optional<BlockSchema> schema) {
    AttributeSchema attribute = schema.map(s -> s.attributes().get(name)).orElse(null);
    return attribute != null && attribute.computed();
  }

  private Value labelled(Value value, String path) {
    Origin origin = value.origin().readFrom(new Target(address, path));
    return switch (value) {
      case Value.Sequence sequence -> {
        List<Element> elements = new ArrayList<>(sequence.elements().size());
        for (Element each : sequence.elements())
          elements.add(
              new Element(labelled(each.value(), index(path, elements.size())), each.sure()));
        yield new Value.Sequence(sequence.type(), elements, sequence.open(), origin);
      }
      case Value.Mapping mapping -> {
        Map<String, Element> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
          Element each = entry.getValue();
          String inside = path + InstanceKeys.text(entry.getKey());
          entries.put(entry.getKey(), new Element(labelled(each.value(), inside), each.sure()));
        }
        yield new Value.Mapping(mapping.type(), entries, mapping.open(), origin);
      }
      case Value.Absent _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          value.at(origin);
    };
  }

  private static String index(String path, int index) {
    return path + InstanceKeys.number(index);
  }

  /** Nested blocks, as the schema holds them. */
  private Value blocks(Value value, NestedBlock nested, String path) {
    if (!(value instanceof Value.Sequence sequence)) return labelled(value, path);
    List<Element> elements = new ArrayList<>();
    for (Element each : sequence.elements()) {
      String inside = index(path, elements.size());
      Value seen =
          each.value() instanceof Value.Mapping object
              ? block(object, nested.body(), inside)
              : labelled(each.value(), inside);
      elements.add(new Element(seen, each.sure()));
    }
    if (nested.nesting() == Nesting.SINGLE && elements.size() == 1 && elements.get(0).sure())
      return elements.get(0).value();
    return new Value.Sequence(
        sequence.type(),
        elements,
        sequence.open(),
        sequence.origin().readFrom(new Target(address, path)));
  }

  private Value block(Value.Mapping object, BlockSchema schema, String path) {
    Origin origin = object.origin().readFrom(new Target(address, path));
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : object.entries().entrySet()) {
      String name = entry.getKey();
      Value value = entry.getValue().value();
      NestedBlock nested = schema.blocks().get(name);
      String inside = path + "." + name;
      Value seen = nested == null ? labelled(value, inside) : blocks(value, nested, inside);
      entries.put(name, new Element(seen, entry.getValue().sure()));
    }
    return new Value.Mapping(Value.MappingType.OBJECT, entries, object.open(), origin);
  }
}
