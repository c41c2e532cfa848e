package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The types that values have. */
final class Types {
  private static final int MOST_VISITED = 200_000;

  private int visited;

  private Types() {}

  /** The type of a value; {@link Type#ANY} in it where it is not known. */
  static Type of(Value value) {
    return new Types().find(value);
  }

  private Type find(Value value) {
    if (++visited > MOST_VISITED) return Type.ANY;
    return switch (value) {
      case Value.Absent _, Value.Unknown _, Value.Reference _ -> Type.ANY;
      case Value.Bool _ -> Type.BOOL;
      case Value.Number _ -> Type.NUMBER;
      case Value.Text _, Value.PartialText _, Value.Encoded _ -> Type.TEXT;
      case Value.Sequence sequence -> sequence(sequence);
      case Value.Mapping mapping -> mapping(mapping);
    };
  }

  private Type sequence(Value.Sequence sequence) {
    return switch (sequence.type()) {
      case LIST -> new Type.ListOf(element(sequence.elements()));
      case SET -> new Type.SetOf(element(sequence.elements()));
      case TUPLE -> {
        if (sequence.open().isPresent()) yield Type.ANY;
        List<Type> types = new ArrayList<>(sequence.elements().size());
        for (Element element : sequence.elements()) {
          if (!element.sure()) yield Type.ANY;
          types.add(find(element.value()));
        }
        yield new Type.TupleOf(types);
      }
    };
  }

  private Type mapping(Value.Mapping mapping) {
    if (mapping.type() == Value.MappingType.MAP)
      return new Type.MapOf(element(mapping.entries().values()));
    if (mapping.open().isPresent()) return Type.ANY;
    Map<String, Type.Attribute> attributes =
        LinkedHashMap.newLinkedHashMap(mapping.entries().size());
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      if (!entry.getValue().sure()) return Type.ANY;
      attributes.put(entry.getKey(), Type.Attribute.required(find(entry.getValue().value())));
    }
    return new Type.ObjectOf(attributes);
  }

  /** Elements of one collection have one type: the first that is wholly known tells it. */
  private Type element(Iterable<Element> elements) {
    Type best = Type.ANY;
    for (Element element : elements) {
      Type type = find(element.value());
      if (whole(type)) return type;
      if (best instanceof Type.Any) best = type;
    }
    return best;
  }

  /** Whether no part of a type is open. */
  static boolean whole(Type type) {
    return switch (type) {
      case Type.Any _ -> false;
      case Type.Bool _, Type.Number _, Type.Text _ -> true;
      case Type.ListOf list -> whole(list.element());
      case Type.SetOf set -> whole(set.element());
      case Type.MapOf map -> whole(map.element());
      case Type.TupleOf tuple -> tuple.elements().stream().allMatch(Types::whole);
      case Type.ObjectOf object ->
          object.attributes().values().stream().allMatch(a -> whole(a.type()));
    };
  }

  /** What a person calls a value: "a list", "a text". */
  static String noun(Value value) {
    return switch (value) {
      case Value.Absent _ -> "null";
      case Value.Bool _ -> "a bool";
      case Value.Number _ -> "a number";
      case Value.Text _, Value.PartialText _, Value.Encoded _ -> "a string";
      case Value.Sequence sequence ->
          switch (sequence.type()) {
            case LIST -> "a list";
            case SET -> "a set";
            case TUPLE -> "a tuple";
          };
      case Value.Mapping mapping -> mapping.type() == Value.MappingType.MAP ? "a map" : "an object";
      case Value.Reference _, Value.Unknown _ -> "a value that is not known";
    };
  }

  /** As Terraform writes a type. */
  static String name(Type type) {
    return switch (type) {
      case Type.Any _ -> "any";
      case Type.Bool _ -> "bool";
      case Type.Number _ -> "number";
      case Type.Text _ -> "string";
      case Type.ListOf list -> "list of " + name(list.element());
      case Type.SetOf set -> "set of " + name(set.element());
      case Type.MapOf map -> "map of " + name(map.element());
      case Type.TupleOf _ -> "tuple";
      case Type.ObjectOf _ -> "object";
    };
  }
}
