package dev.lintel.engine.read;

import dev.lintel.engine.codec.Documents;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.knowledge.Codec;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Bool;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.Text;
import dev.lintel.model.Value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns raw values into what a property holds. What a dialect's own conversions take is taken; the
 * rest is unknown, since it is malformed.
 */
final class Coercion {
  private final String dialect;
  private final Documents documents;

  Coercion(String dialect, Documents documents) {
    this.dialect = dialect;
    this.documents = documents;
  }

  Value to(ValueType type, Value raw) {
    if (raw instanceof Absent) return raw;
    if (raw instanceof Unknown unknown) return unknown(type, unknown);
    return switch (type) {
      case BOOLEAN -> bool(scalar(raw));
      case NUMBER -> number(scalar(raw));
      case TEXT -> text(scalar(raw));
      case LIST -> list(raw);
      case CIDRS -> list(documents.decode(Codec.CIDRS, List.of(), raw));
      case MAP -> map(raw);
      case RANGE -> documents.decode(Codec.RANGE, List.of(), raw);
      case IMAGE -> documents.decode(Codec.IMAGE, List.of(), scalar(raw));
      case POLICY -> documents.decode(Codec.IAM, List.of(), raw);
      case DURATION -> documents.decode(Codec.DURATION, List.of(), scalar(raw));
      case QUANTITY -> documents.decode(Codec.QUANTITY, List.of(), scalar(raw));
    };
  }

  /** Each value that it may be is turned; if they come out the same, it is known after all. */
  private Value unknown(ValueType type, Unknown raw) {
    List<Value> among = raw.hints().among();
    if (among.isEmpty()) return raw;
    List<Value> turned = new ArrayList<>(among.size());
    for (Value one : among) turned.add(to(type, one));
    Hints hints = raw.hints();
    return new Unknown(
        raw.causes(),
        new Hints(hints.notNull(), turned, hints.atLeast(), hints.atMost(), hints.symbol()),
        raw.origin());
  }

  /** A list of one is its element. */
  private static Value scalar(Value raw) {
    if (!(raw instanceof Sequence list)) return raw;
    boolean one = list.elements().size() == 1 && list.open().isEmpty();
    if (one && list.elements().getFirst().sure()) return list.elements().getFirst().value();
    return list.elements().isEmpty() && list.open().isEmpty()
        ? new Absent(raw.origin())
        : agreed(list);
  }

  /** What all elements are, if they are all the same. */
  private static Value agreed(Sequence list) {
    List<Value> values = new ArrayList<>();
    for (var element : list.elements()) {
      String text = Scalars.text(element.value());
      if (text == null) return unclear(list);
      if (values.isEmpty() || !text.equals(Scalars.text(values.getFirst())))
        values.add(element.value());
    }
    boolean sure = values.size() == 1 && list.open().isEmpty() && list.elements().getFirst().sure();
    if (sure) return values.getFirst();
    return list.open().isEmpty() && !values.isEmpty() && values.size() <= Hints.MOST_AMONG
        ? new Unknown(unclear(list).causes(), Hints.among(values), list.origin())
        : unclear(list);
  }

  private static Unknown unclear(Sequence list) {
    if (list.open().isPresent())
      return new Unknown(List.of(list.open().get()), Hints.NONE, list.origin());
    return Unknown.of(Reason.MALFORMED, "one value was expected, not a list", list.origin());
  }

  private Value bool(Value raw) {
    if (raw instanceof Bool) return raw;
    if (!raw.known()) return opaque(raw);
    String text = Scalars.text(raw);
    Optional<Boolean> value = text == null ? Optional.empty() : boolOf(text, raw);
    if (value.isPresent()) return new Bool(value.get(), raw.origin());
    return raw instanceof Absent ? raw : malformed(raw, "true or false was expected");
  }

  /** What each dialect takes for a boolean. */
  private Optional<Boolean> boolOf(String text, Value raw) {
    return switch (dialect) {
      case "terraform" ->
          switch (text) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> Scalars.bool(text);
          };
      case "cloudformation", "arm", "bicep" -> Scalars.bool(text.toLowerCase(Locale.ROOT));
      case "kubernetes" -> Optional.empty();
      default -> raw instanceof Text ? Scalars.bool(text) : Optional.empty();
    };
  }

  private static Value number(Value raw) {
    if (raw instanceof Value.Number || raw instanceof Absent) return raw;
    if (!raw.known()) return opaque(raw);
    BigDecimal value = Scalars.decimal(raw);
    return value == null
        ? malformed(raw, "a number was expected")
        : new Value.Number(value, raw.origin());
  }

  private static Value text(Value raw) {
    if (raw instanceof Absent || raw instanceof Text || raw instanceof Value.Encoded) return raw;
    String text = Scalars.text(raw);
    if (text != null) return new Text(text, raw.origin());
    return raw.known() ? malformed(raw, "a text was expected") : raw;
  }

  private Value list(Value raw) {
    return switch (raw) {
      case Sequence list -> list;
      case Absent _, Unknown _ -> raw;
      case Value.Reference reference when !single(reference) -> opaque(raw);
      case Value.Reference _,
          Value.Bool _,
          Value.Number _,
          Text _,
          Mapping _,
          Value.PartialText _,
          Value.Encoded _ ->
          dialect.equals("kubernetes")
              ? malformed(raw, "a list was expected")
              : Sequence.of(Value.SequenceType.LIST, List.of(raw), raw.origin());
    };
  }

  /** Whether an attribute holds one text, going by its name; else it may be a list. */
  private static boolean single(Value.Reference reference) {
    String attribute = reference.attribute();
    return TextShape.isArn(attribute)
        || attribute.equals("id")
        || attribute.endsWith("_id")
        || attribute.equals("name")
        || attribute.endsWith("]");
  }

  private static Value map(Value raw) {
    if (raw instanceof Sequence list
        && list.elements().size() == 1
        && list.open().isEmpty()
        && list.elements().getFirst().sure()
        && list.elements().getFirst().value() instanceof Mapping map) return map;
    if (raw instanceof Mapping) return raw;
    if (raw instanceof Sequence list && list.elements().isEmpty() && list.open().isEmpty())
      return new Absent(raw.origin());
    return raw.known() ? malformed(raw, "a map was expected") : opaque(raw);
  }

  /** A text that is not known, where a value of another type is wanted. */
  private static Unknown opaque(Value raw) {
    return new Unknown(Causes.sure(raw), Hints.NONE.withNotNull(), raw.origin());
  }

  static Unknown malformed(Value raw, String expected) {
    return Unknown.of(Reason.MALFORMED, expected, raw.origin());
  }

  /** The canonical text by which a map of raw values is searched; null where there is none. */
  static @Nullable String rawText(Value raw) {
    return Scalars.text(scalar(raw));
  }
}
