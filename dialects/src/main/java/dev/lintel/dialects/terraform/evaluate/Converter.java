package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One conversion of a value to a type; afterwards it says what stood in the way, if anything did.
 */
final class Converter {
  private static final int DEEPEST = 200;

  private final @Nullable Scope scope;
  private String why = "";
  private @Nullable Origin where;
  private int depth;

  /**
   * @param scope what is asked for attributes that a resource does not set; null where there is
   *     none
   */
  Converter(@Nullable Scope scope) {
    this.scope = scope;
  }

  /** Why the last conversion gave null: a phrase. */
  String why() {
    return why;
  }

  /** Where the part stands that did not fit. */
  Optional<Origin> where() {
    return Optional.ofNullable(where);
  }

  /** The value as one of the type, or null where it cannot be. */
  @Nullable Value convert(Value value, Type type) {
    if (value instanceof Value.Absent || type instanceof Type.Any) return value;
    if (++depth > DEEPEST) return refuse(value, "is nested too deep");
    try {
      return switch (type) {
        case Type.Any _ -> value;
        case Type.Text _ -> text(value);
        case Type.Number _ -> number(value);
        case Type.Bool _ -> bool(value);
        case Type.ListOf list -> collection(value, Value.SequenceType.LIST, list.element());
        case Type.SetOf set -> collection(value, Value.SequenceType.SET, set.element());
        case Type.TupleOf tuple -> tuple(value, tuple);
        case Type.MapOf map -> map(value, map.element());
        case Type.ObjectOf object -> object(value, object);
      };
    } finally {
      depth--;
    }
  }

  private @Nullable Value refuse(Value value, String reason) {
    why = reason;
    where = value.origin();
    return null;
  }

  private @Nullable Value mismatch(Value value, String wanted) {
    return refuse(value, "must be " + wanted + ", not " + Types.noun(value));
  }

  private @Nullable Value text(Value value) {
    return switch (value) {
      case Value.Text _, Value.Encoded _, Value.PartialText _ -> value;
      case Value.Number number -> new Value.Text(Numbers.print(number.value()), value.origin());
      case Value.Bool bool -> new Value.Text(bool.value() ? "true" : "false", value.origin());
      case Value.Reference _, Value.Unknown _, Value.Absent _ -> value;
      case Value.Sequence _, Value.Mapping _ -> mismatch(value, "a string");
    };
  }

  private @Nullable Value number(Value value) {
    return switch (value) {
      case Value.Number _, Value.Reference _, Value.Unknown _, Value.Absent _ -> value;
      case Value.PartialText _ -> unknown(value);
      case Value.Text _, Value.Encoded _ -> parsedNumber(value);
      case Value.Bool _, Value.Sequence _, Value.Mapping _ -> mismatch(value, "a number");
    };
  }

  private @Nullable Value parsedNumber(Value value) {
    String known = Texts.known(value);
    if (known == null) return unknown(value);
    BigDecimal number = Numbers.parse(known);
    if (number == null) return refuse(value, "must be a number, but " + shown(known) + " is none");
    return new Value.Number(number, value.origin());
  }

  private @Nullable Value bool(Value value) {
    return switch (value) {
      case Value.Bool _, Value.Reference _, Value.Unknown _, Value.Absent _ -> value;
      case Value.PartialText _ -> unknown(value);
      case Value.Text _, Value.Encoded _ -> parsedBool(value);
      case Value.Number _, Value.Sequence _, Value.Mapping _ -> mismatch(value, "a bool");
    };
  }

  private @Nullable Value parsedBool(Value value) {
    String known = Texts.known(value);
    if (known == null) return unknown(value);
    return switch (known) {
      case "true", "1" -> new Value.Bool(true, value.origin());
      case "false", "0" -> new Value.Bool(false, value.origin());
      default ->
          refuse(value, "must be a bool, but " + shown(known) + " is none: write true or false");
    };
  }

  private static Value unknown(Value value) {
    return new Causes().add(value).unknown(Hints.NONE.withNotNull(), value.origin());
  }

  static String shown(String text) {
    String part = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return '"' + part + '"';
  }

  private @Nullable Value collection(Value value, Value.SequenceType type, Type element) {
    String wanted = type == Value.SequenceType.LIST ? "a list" : "a set";
    return switch (value) {
      case Value.Sequence sequence -> sequence(sequence, type, element, wanted);
      case Value.Reference _, Value.Unknown _ -> value;
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _ -> mismatch(value, wanted);
      case Value.PartialText _, Value.Encoded _, Value.Mapping _ -> mismatch(value, wanted);
    };
  }

  private @Nullable Value sequence(
      Value.Sequence sequence, Value.SequenceType type, Type element, String wanted) {
    Type common = common(sequence, sequence.elements(), element, wanted);
    if (common == null) return null;
    List<Element> elements = new ArrayList<>(sequence.elements().size());
    boolean same = sequence.type() == type;
    for (Element each : sequence.elements()) {
      Value converted = convert(each.value(), common);
      if (converted == null) return null;
      same &= converted == each.value();
      elements.add(converted == each.value() ? each : new Element(converted, each.sure()));
    }
    if (same) return sequence;
    return type == Value.SequenceType.SET
        ? Sets.of(elements, sequence.open(), sequence.origin())
        : new Value.Sequence(type, elements, sequence.open(), sequence.origin());
  }

  /** The type of elements: the one that is wanted, or the one that all can become. */
  private @Nullable Type common(
      Value whole, Collection<Element> elements, Type wanted, String name) {
    if (!(wanted instanceof Type.Any)) return wanted;
    List<Type> types = new ArrayList<>();
    for (Element element : elements) {
      Type type = Types.of(element.value());
      if (types.isEmpty() || !types.getLast().equals(type)) types.add(type);
    }
    Type common = Unification.unify(types);
    if (common == null) refuse(whole, "must be " + name + ", but its elements have no common type");
    return common;
  }

  private @Nullable Value tuple(Value value, Type.TupleOf type) {
    if (value instanceof Value.Reference || value instanceof Value.Unknown) return value;
    if (!(value instanceof Value.Sequence sequence)) return mismatch(value, "a tuple");
    if (sequence.open().isPresent()) return sequence;
    int size = type.elements().size();
    if (sequence.elements().size() != size)
      return refuse(value, "must have " + size + " elements, not " + sequence.elements().size());
    List<Element> elements = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Element each = sequence.elements().get(i);
      Value converted = convert(each.value(), type.elements().get(i));
      if (converted == null) return null;
      elements.add(new Element(converted, each.sure()));
    }
    return new Value.Sequence(
        Value.SequenceType.TUPLE, elements, Optional.empty(), sequence.origin());
  }

  private @Nullable Value map(Value value, Type element) {
    if (value instanceof Value.Reference || value instanceof Value.Unknown) return value;
    if (!(value instanceof Value.Mapping mapping)) return mismatch(value, "a map");
    Type common = common(mapping, mapping.entries().values(), element, "a map");
    if (common == null) return null;
    Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(mapping.entries().size());
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      Value converted = convert(entry.getValue().value(), common);
      if (converted == null) return within(entry.getKey());
      entries.put(entry.getKey(), new Element(converted, entry.getValue().sure()));
    }
    return new Value.Mapping(Value.MappingType.MAP, entries, mapping.open(), mapping.origin());
  }

  private @Nullable Value within(String key) {
    if (!why.contains(" in ")) why += " in \"" + key + '"';
    return null;
  }

  private @Nullable Value object(Value value, Type.ObjectOf type) {
    if (value instanceof Value.Reference || value instanceof Value.Unknown) return value;
    if (!(value instanceof Value.Mapping mapping)) return mismatch(value, "an object");
    Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(type.attributes().size());
    for (Map.Entry<String, Type.Attribute> attribute : type.attributes().entrySet()) {
      Element element = attribute(mapping, attribute.getKey(), attribute.getValue());
      if (element == null) return within(attribute.getKey());
      entries.put(attribute.getKey(), element);
    }
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), mapping.origin());
  }

  private @Nullable Element attribute(Value.Mapping mapping, String name, Type.Attribute wanted) {
    Element given = mapping.entries().get(name);
    if (given == null || given.value() instanceof Value.Absent) {
      if (wanted.fallback().isPresent() && (given != null || mapping.open().isEmpty()))
        return element(convert(wanted.fallback().get(), wanted.type()));
      if (given != null) return given;
      Value missing = missing(mapping, name, wanted);
      return missing == null ? null : element(convert(missing, wanted.type()));
    }
    Value converted = convert(given.value(), wanted.type());
    if (converted == null) return null;
    if (given.sure()) return Element.sure(converted);
    Value otherwise = wanted.fallback().orElse(new Value.Absent(mapping.origin()));
    return wanted.optional()
        ? Element.sure(Choice.between(condition(given), converted, otherwise))
        : Element.sure(converted);
  }

  private static Cause condition(Element given) {
    return Causes.condition(given.value().origin());
  }

  private static @Nullable Element element(@Nullable Value value) {
    return value == null ? null : Element.sure(value);
  }

  private @Nullable Value missing(Value.Mapping mapping, String name, Type.Attribute wanted) {
    if (mapping.open().isPresent()) {
      var target = Origins.nearest(mapping.origin());
      if (scope != null && target.isPresent())
        return scope.missing(
            target.get().resource(),
            Origins.path(target.get().attribute(), "." + name),
            mapping.origin());
      return new Causes().add(mapping.open().get()).unknown(Hints.NONE, mapping.origin());
    }
    if (wanted.optional()) return new Value.Absent(mapping.origin());
    return refuse(mapping, "needs an attribute \"" + name + '"');
  }
}
