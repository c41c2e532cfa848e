package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.json.GoStrings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code format} and {@code formatlist}. */
final class Formatting {
  private Formatting() {}

  static Value format(Arguments a) {
    String form = a.text(0);
    if (form == null) return a.outcome();
    FormatString.Parsed parsed = FormatString.parse(form);
    String problem = problem(parsed, a.size() - 1);
    if (!problem.isEmpty()) return a.fail(0, problem);
    Texts.Builder text = new Texts.Builder(a.place());
    List<Value> values = a.values();
    String wrong = append(parsed, values.subList(1, values.size()), text);
    if (wrong != null) return a.fail("A value for format() " + wrong + '.');
    return text.tooLong() ? a.evaluation.limit(a.at) : text.build();
  }

  private static String problem(FormatString.Parsed parsed, int given) {
    if (!parsed.problem().isEmpty()) return parsed.problem();
    if (parsed.used() > given)
      return "asks for " + parsed.used() + " values, but " + given + " are given";
    return parsed.used() < given && given > 0
        ? "takes " + parsed.used() + " values, but " + given + " are given"
        : "";
  }

  /** Formats all; what was wrong with a value, or null. */
  private static @Nullable String append(
      FormatString.Parsed parsed, List<Value> values, Texts.Builder text) {
    for (FormatString.Part part : parsed.parts()) {
      if (text.tooLong()) return null;
      if (part.mode() == 0) {
        text.literal(part.text(), text.place());
        continue;
      }
      Value value = values.get(part.argument() - 1);
      String wrong = append(part, value, text);
      if (wrong != null) return wrong;
    }
    return null;
  }

  private static @Nullable String append(FormatString.Part part, Value value, Texts.Builder text) {
    text.mark(value.origin().sensitive());
    if (value instanceof Value.Absent) {
      text.add(unknownNull(value));
      return null;
    }
    return switch (part.mode()) {
      case 'v' -> any(part, value, text);
      case 't' -> converted(part, value, Type.BOOL, text);
      case 's', 'q' -> converted(part, value, Type.TEXT, text);
      default -> converted(part, value, Type.NUMBER, text);
    };
  }

  /** Terraform formats a null only where it knows a type for it, which nobody does here. */
  private static Value unknownNull(Value value) {
    return Value.Unknown.of(Reason.FUNCTION, "a null is formatted", value.origin());
  }

  private static void unknown(FormatString.Part part, Value value, Texts.Builder text) {
    boolean same = part.bare() && (part.mode() == 's' || part.mode() == 'v');
    text.add(
        same && !(value instanceof Value.Encoded)
            ? value
            : new Causes().add(value).unknown(Hints.NONE.withNotNull(), value.origin()));
  }

  private static @Nullable String any(FormatString.Part part, Value value, Texts.Builder text) {
    if (!part.sharp()) {
      String known = Texts.known(value);
      if (known != null) return padded(part, known, value, text);
      if (value instanceof Value.Number number)
        return padded(part, NumberFormat.general(number.value(), -1, 'e'), value, text);
    }
    if (Operators.uncertainOperand(value)) {
      unknown(part, value, text);
      return null;
    }
    JsonEncoder.Result json = JsonEncoder.encode(value);
    text.mark(json.sensitive());
    if (json.text() != null) return padded(part, json.text(), value, text);
    text.add(new Causes().add(value).unknown(Hints.NONE.withNotNull(), value.origin()));
    return null;
  }

  private static @Nullable String converted(
      FormatString.Part part, Value value, Type type, Texts.Builder text) {
    Converter converter = new Converter(null);
    Value converted = converter.convert(value, type);
    if (converted == null) return converter.why();
    if (Operators.uncertainOperand(converted)) {
      unknown(part, converted, text);
      return null;
    }
    if (converted instanceof Value.Bool bool) {
      text.literal(bool.value() ? "true" : "false", value.origin());
      return null;
    }
    if (converted instanceof Value.Number number) return number(part, number.value(), value, text);
    String known = Texts.known(converted);
    return padded(part, shown(part, known == null ? "" : known), value, text);
  }

  private static String shown(FormatString.Part part, String known) {
    String cut =
        part.precision() > 0
            ? known.substring(0, Graphemes.offset(known, part.precision()))
            : known;
    if (part.mode() != 'q') return cut;
    StringBuilder quoted = new StringBuilder();
    GoStrings.quote(cut, quoted);
    return quoted.toString();
  }

  private static @Nullable String number(
      FormatString.Part part, BigDecimal number, Value value, Texts.Builder text) {
    boolean integer = "bdoxX".indexOf(part.mode()) >= 0;
    if (integer && !Numbers.whole(number)) return "must be a whole number";
    text.literal(NumberFormat.format(part, number), value.origin());
    return null;
  }

  private static @Nullable String padded(
      FormatString.Part part, String known, Value value, Texts.Builder text) {
    int missing = part.width() - (part.width() > 0 ? Graphemes.count(known) : 0);
    String padding = missing > 0 ? (part.zero() ? "0" : " ").repeat(missing) : "";
    text.literal(part.minus() ? known + padding : padding + known, value.origin());
    return null;
  }

  static Value formatList(Arguments a) {
    String form = a.text(0);
    if (form == null) return a.outcome();
    FormatString.Parsed parsed = FormatString.parse(form);
    String problem = problem(parsed, a.size() - 1);
    int length = -1;
    for (int i = 1; i < a.size(); i++) {
      Value value = a.value(i);
      if (!(value instanceof Value.Sequence list)) continue;
      if (Sequences.unsure(list)) return problem.isEmpty() ? unsure(a, parsed) : a.outcome();
      int size = list.elements().size();
      if (length >= 0 && size != length)
        return a.fail(i, "has " + size + " elements, but another list has " + length);
      length = size;
    }
    if (length == 0) return a.sequence(Value.SequenceType.LIST, List.of(), Optional.empty());
    if (!problem.isEmpty()) return a.fail(0, problem);
    return formatted(a, parsed, length < 0 ? 1 : length);
  }

  /** Of lists that may have more, each sure element of the only one is formatted. */
  private static Value unsure(Arguments a, FormatString.Parsed parsed) {
    int lists = 0;
    for (Value value : a.values()) if (!(value instanceof Value.Text)) lists++;
    if (lists != 1) return a.outcome();
    int length = 0;
    for (Value value : a.values())
      if (value instanceof Value.Sequence list) length = list.elements().size();
    Value all = formatted(a, parsed, length);
    if (!(all instanceof Value.Sequence formatted)) return all;
    List<Element> elements = new ArrayList<>();
    Optional<dev.lintel.model.Cause> open = Optional.empty();
    for (Value value : a.values()) {
      if (!(value instanceof Value.Sequence list)) continue;
      open = list.open();
      for (int i = 0; i < length; i++)
        elements.add(
            new Element(formatted.elements().get(i).value(), list.elements().get(i).sure()));
    }
    return a.sequence(Value.SequenceType.LIST, elements, open);
  }

  private static Value formatted(Arguments a, FormatString.Parsed parsed, int length) {
    if (!a.evaluation.affords((long) length * a.size())) return a.evaluation.limit(a.at);
    List<Element> elements = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      List<Value> values = new ArrayList<>(a.size() - 1);
      for (int j = 1; j < a.size(); j++)
        values.add(
            a.value(j) instanceof Value.Sequence list
                ? list.elements().get(i).value()
                : a.value(j));
      Texts.Builder text = new Texts.Builder(a.place());
      String wrong = append(parsed, values, text);
      if (wrong != null) return a.fail("A value for formatlist() " + wrong + '.');
      elements.add(Element.sure(text.build()));
    }
    return a.sequence(Value.SequenceType.LIST, elements, Optional.empty());
  }
}
