package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Element;
import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.Nesting;
import dev.lintel.schema.SchemaType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values as the types that a provider declares. What the schema does not name stays as it is: the
 * facts are not of every version.
 */
final class SchemaConversion {
  private final Scope scope;

  SchemaConversion(Scope scope) {
    this.scope = scope;
  }

  /** The value of an attribute of a block. */
  Value convert(String name, Value value, BlockSchema schema) {
    AttributeSchema attribute = schema.attributes().get(name);
    if (attribute != null) return convert(value, attribute.type(), name);
    NestedBlock nested = schema.blocks().get(name);
    return nested == null ? value : asBlocks(value, nested);
  }

  /** Blocks where the schema has an attribute: a list of objects, or in old code a map. */
  Value blocks(String name, Value.Sequence blocks, AttributeSchema attribute) {
    boolean mapping =
        attribute.type() instanceof SchemaType.MapOf
            || attribute.type() instanceof SchemaType.ObjectOf;
    if (mapping && blocks.elements().size() == 1 && blocks.open().isEmpty())
      return convert(blocks.elements().get(0).value(), attribute.type(), name);
    return convert(blocks, attribute.type(), name);
  }

  /** An attribute where the schema has blocks, as old code spells them. */
  private Value asBlocks(Value value, NestedBlock nested) {
    Value.SequenceType type =
        nested.nesting() == Nesting.SET ? Value.SequenceType.SET : Value.SequenceType.LIST;
    return switch (value) {
      case Value.Mapping mapping ->
          Value.Sequence.of(type, List.of(inside(mapping, nested.body())), value.origin());
      case Value.Sequence sequence -> {
        List<Element> elements = new ArrayList<>();
        for (Element each : sequence.elements())
          elements.add(
              each.value() instanceof Value.Mapping mapping
                  ? new Element(inside(mapping, nested.body()), each.sure())
                  : each);
        yield new Value.Sequence(type, elements, sequence.open(), sequence.origin());
      }
      case Value.Absent _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          value;
    };
  }

  private Value.Mapping inside(Value.Mapping object, BlockSchema schema) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : object.entries().entrySet())
      entries.put(
          entry.getKey(),
          new Element(
              convert(entry.getKey(), entry.getValue().value(), schema), entry.getValue().sure()));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, object.open(), object.origin());
  }

  Value convert(Value value, SchemaType type, String name) {
    return switch (type) {
      case SchemaType.Primitive primitive -> scalar(value, primitive, name);
      case SchemaType.ListOf list -> sequence(value, list.element(), Value.SequenceType.LIST, name);
      case SchemaType.SetOf set -> sequence(value, set.element(), Value.SequenceType.SET, name);
      case SchemaType.MapOf map -> mapping(value, Optional.of(map.element()), Map.of(), name);
      case SchemaType.ObjectOf object -> mapping(value, Optional.empty(), object.members(), name);
    };
  }

  private Value sequence(Value value, SchemaType element, Value.SequenceType type, String name) {
    if (!(value instanceof Value.Sequence sequence)) return value;
    List<Element> elements = new ArrayList<>(sequence.elements().size());
    for (Element each : sequence.elements())
      elements.add(new Element(convert(each.value(), element, name), each.sure()));
    return new Value.Sequence(type, elements, sequence.open(), sequence.origin());
  }

  private Value mapping(
      Value value, Optional<SchemaType> element, Map<String, SchemaType> members, String name) {
    if (!(value instanceof Value.Mapping mapping)) return value;
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      SchemaType type =
          element.orElseGet(() -> members.getOrDefault(entry.getKey(), SchemaType.DYNAMIC));
      Element each = entry.getValue();
      entries.put(entry.getKey(), new Element(convert(each.value(), type, name), each.sure()));
    }
    return new Value.Mapping(
        element.isPresent() ? Value.MappingType.MAP : Value.MappingType.OBJECT,
        entries,
        mapping.open(),
        mapping.origin());
  }

  private Value scalar(Value value, SchemaType.Primitive type, String name) {
    return switch (type) {
      case STRING -> text(value);
      case NUMBER -> number(value, name);
      case BOOL -> bool(value, name);
      case DYNAMIC -> value;
    };
  }

  private static Value text(Value value) {
    return switch (value) {
      case Value.Number number -> new Value.Text(plain(number.value()), number.origin());
      case Value.Bool bool -> new Value.Text(String.valueOf(bool.value()), bool.origin());
      case Value.Absent _,
          Value.Text _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          value;
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal canonical = number.stripTrailingZeros();
    return Math.abs((long) canonical.scale()) > 1_000
        ? canonical.toString()
        : canonical.toPlainString();
  }

  private Value number(Value value, String name) {
    if (!(value instanceof Value.Text text)) return value;
    try {
      return new Value.Number(new BigDecimal(text.value().strip()), text.origin());
    } catch (NumberFormatException e) {
      return unfit(value, name, "a number");
    }
  }

  private Value bool(Value value, String name) {
    if (!(value instanceof Value.Text text)) return value;
    return switch (text.value()) {
      case "true", "1" -> new Value.Bool(true, text.origin());
      case "false", "0" -> new Value.Bool(false, text.origin());
      default -> unfit(value, name, "true or false");
    };
  }

  private Value unfit(Value value, String name, String wanted) {
    scope.problem(
        new Problem(Problem.Level.WARNING, "\"" + name + "\" must be " + wanted, value.origin()));
    return value;
  }
}
