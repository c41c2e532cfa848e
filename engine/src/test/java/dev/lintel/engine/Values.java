package dev.lintel.engine;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes values for tests, all from nowhere in particular. */
public final class Values {
  public static final Origin HERE = Origin.of(SourceText.of("test.tf", "x"), 0, 1);

  private Values() {}

  public static Value text(String text) {
    return new Value.Text(text, HERE);
  }

  public static Value number(String digits) {
    return new Value.Number(new BigDecimal(digits), HERE);
  }

  public static Value bool(boolean value) {
    return new Value.Bool(value, HERE);
  }

  public static Value absent() {
    return new Value.Absent(HERE);
  }

  public static Value list(Value... values) {
    return Value.Sequence.of(Value.SequenceType.LIST, List.of(values), HERE);
  }

  public static Value texts(String... texts) {
    List<Value> values = new ArrayList<>();
    for (String text : texts) values.add(text(text));
    return Value.Sequence.of(Value.SequenceType.LIST, values, HERE);
  }

  /** A list that may hold more. */
  public static Value open(Value... values) {
    List<Element> elements = new ArrayList<>();
    for (Value value : values) elements.add(Element.sure(value));
    return new Value.Sequence(
        Value.SequenceType.LIST, elements, Optional.of(unknown().causes().getFirst()), HERE);
  }

  /** A list whose elements may be missing. */
  public static Value maybe(Value... values) {
    List<Element> elements = new ArrayList<>();
    for (Value value : values) elements.add(Element.maybe(value));
    return new Value.Sequence(Value.SequenceType.LIST, elements, Optional.empty(), HERE);
  }

  /** A map of names and values in turn. */
  public static Value.Mapping map(Object... pairs) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2)
      entries.put((String) pairs[i], Element.sure((Value) pairs[i + 1]));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), HERE);
  }

  public static Value.Unknown unknown() {
    return Value.Unknown.of(Reason.VARIABLE, "var.x has no value", HERE);
  }

  public static Value unknown(Hints hints) {
    return new Value.Unknown(unknown().causes(), hints, HERE);
  }

  public static Value set() {
    return unknown(Hints.NONE.withNotNull());
  }

  public static Value among(Value... values) {
    return unknown(Hints.among(List.of(values)));
  }

  public static Value named(String symbol) {
    return unknown(Hints.symbol(symbol));
  }

  public static Value between(double least, double most) {
    return unknown(
        new Hints(
            true, List.of(), OptionalDouble.of(least), OptionalDouble.of(most), Optional.empty()));
  }

  public static Value reference(String resource, String attribute) {
    return new Value.Reference(resource, attribute, HERE);
  }

  public static Value partial(Value... pieces) {
    return new Value.PartialText(List.of(pieces), HERE);
  }
}
