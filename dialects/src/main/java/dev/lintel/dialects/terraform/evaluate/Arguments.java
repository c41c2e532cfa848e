package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, and how results are made. A getter gives null where the argument is
 * not known or does not fit; the function then returns {@link #outcome}, which is the one or tells
 * the other.
 */
final class Arguments {
  private static final int LONGEST_SYMBOL = 300;

  final String function;
  final Origin at;
  final Evaluation evaluation;
  private final List<Element> elements;
  private final Optional<Cause> open;
  private @Nullable Value failure;

  /**
   * @param open why there may be more arguments, after an expansion of an open list
   */
  Arguments(
      String function,
      Origin at,
      List<Element> elements,
      Optional<Cause> open,
      Evaluation evaluation) {
    this.function = function;
    this.at = at;
    this.elements = elements;
    this.open = open;
    this.evaluation = evaluation;
  }

  int size() {
    return elements.size();
  }

  Value value(int index) {
    return elements.get(index).value();
  }

  List<Element> elements() {
    return elements;
  }

  List<Value> values() {
    List<Value> values = new ArrayList<>(elements.size());
    for (Element element : elements) values.add(element.value());
    return values;
  }

  Optional<Cause> open() {
    return open;
  }

  /** The argument as a text; see above for null. */
  @Nullable String text(int index) {
    Value value = converted(index, Type.TEXT);
    return value == null ? null : Texts.known(value);
  }

  @Nullable BigDecimal number(int index) {
    return converted(index, Type.NUMBER) instanceof Value.Number number ? number.value() : null;
  }

  @Nullable Boolean bool(int index) {
    return converted(index, Type.BOOL) instanceof Value.Bool bool ? bool.value() : null;
  }

  /** A whole number; null, and an error, where it is none or has more than nine digits. */
  @Nullable Integer integer(int index) {
    BigDecimal number = number(index);
    if (number == null) return null;
    if (!Numbers.whole(number)) {
      fail(index, "must be a whole number, not " + Numbers.print(number));
      return null;
    }
    if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) >= 0) {
      fail(index, "is too large: " + Numbers.print(number));
      return null;
    }
    return number.intValue();
  }

  /** A list, set or tuple as it is; its elements may be maybe, and it may be open. */
  Value.@Nullable Sequence sequence(int index) {
    Value value = value(index);
    if (value instanceof Value.Sequence sequence) return sequence;
    if (value instanceof Value.Absent) fail(index, "must not be null");
    else if (!Operators.uncertainOperand(value) || value instanceof Value.PartialText)
      fail(index, "must be a list, not " + Types.noun(value));
    return null;
  }

  /** A list whose elements were converted to one type. */
  Value.@Nullable Sequence list(int index, Type element) {
    return converted(index, new Type.ListOf(element)) instanceof Value.Sequence sequence
        ? sequence
        : null;
  }

  Value.@Nullable Sequence set(int index, Type element) {
    return converted(index, new Type.SetOf(element)) instanceof Value.Sequence sequence
        ? sequence
        : null;
  }

  Value.@Nullable Mapping mapping(int index) {
    Value value = value(index);
    if (value instanceof Value.Mapping mapping) return mapping;
    if (value instanceof Value.Absent) fail(index, "must not be null");
    else if (!Operators.uncertainOperand(value) || value instanceof Value.PartialText)
      fail(index, "must be a map or an object, not " + Types.noun(value));
    return null;
  }

  /** The argument as one of a type, known or not; null is an error. */
  @Nullable Value converted(int index, Type type) {
    if (failure != null) return null;
    Value value = value(index);
    if (value instanceof Value.Absent) {
      fail(index, "must not be null");
      return null;
    }
    Converter converter = new Converter(evaluation.scope);
    Value converted = converter.convert(value, type);
    if (converted == null) fail(index, converter.why());
    return converted;
  }

  /** The argument is wrong; the phrase follows "argument n of f". */
  Value fail(int index, String phrase) {
    Origin where = index < size() ? value(index).origin() : at;
    return fail("Argument " + (index + 1) + " of " + function + "() " + phrase + '.', where);
  }

  /** What the call reads is not there: nothing more is known, and a run of Terraform would fail. */
  void missing(String what) {
    if (failure != null) return;
    evaluation.warn(what + "; the value stays unknown.", at);
    failure = Value.Unknown.of(Reason.FUNCTION, what, at);
  }

  /** What the call reads is not read here; a run of Terraform might read it. */
  void refused(String what) {
    if (failure != null) return;
    evaluation.note(what + "; the value stays unknown.", at);
    failure = Value.Unknown.of(Reason.OUTSIDE, what, at);
  }

  /** The call fails for another reason. */
  Value fail(String message) {
    return fail(message, at);
  }

  private Value fail(String message, Origin where) {
    Value failed = failure;
    if (failed != null) return failed;
    failed = evaluation.fail(Reason.FUNCTION, message, where);
    if (!where.equals(at)) failed = failed.at(at);
    failure = failed;
    return failed;
  }

  /** What the call comes to where an argument was not known or did not fit. */
  Value outcome() {
    return outcome(true);
  }

  Value outcome(boolean notNull) {
    if (failure != null) return failure;
    return unknown(OptionalDouble.empty(), OptionalDouble.empty(), notNull);
  }

  /** A number that is not known but bounded. */
  Value bounded(int least, OptionalDouble most) {
    return unknown(OptionalDouble.of(least), most, true);
  }

  private Value unknown(OptionalDouble least, OptionalDouble most, boolean notNull) {
    Causes causes = new Causes().addAll(values());
    open.ifPresent(causes::add);
    return causes.unknown(new Hints(notNull, List.of(), least, most, symbol()), at);
  }

  private Optional<String> symbol() {
    if (open.isPresent()) return Optional.empty();
    StringBuilder symbol = new StringBuilder(function).append('(');
    for (Element element : elements) {
      String argument = element.sure() ? Canonical.of(element.value()) : null;
      if (argument == null || symbol.length() + argument.length() > LONGEST_SYMBOL)
        return Optional.empty();
      symbol.append(argument).append(',');
    }
    return Optional.of(symbol.append(')').toString());
  }

  /** The place of the call, secret if any argument is. */
  Origin place() {
    for (Element element : elements)
      if (element.value().origin().sensitive()) return at.asSensitive();
    return at;
  }

  Value text(String result) {
    if (result.length() > Texts.LONGEST) return evaluation.limit(at);
    return new Value.Text(Texts.normal(result), place());
  }

  Value number(BigDecimal result) {
    return Operators.number(result, place(), evaluation);
  }

  Value count(long result) {
    return new Value.Number(BigDecimal.valueOf(result), place());
  }

  Value bool(boolean result) {
    return new Value.Bool(result, place());
  }

  Value sequence(Value.SequenceType type, List<Element> result, Optional<Cause> mayHaveMore) {
    return new Value.Sequence(type, result, mayHaveMore, place());
  }

  /** A closed list of texts. */
  Value texts(List<String> result) {
    Origin place = place();
    List<Element> all = new ArrayList<>(result.size());
    for (String text : result) all.add(Element.sure(new Value.Text(Texts.normal(text), place)));
    return new Value.Sequence(Value.SequenceType.LIST, all, Optional.empty(), place);
  }

  /** An argument, handed through: used here, written there. */
  Value passed(Value argument) {
    return argument.at(place().leadingTo(argument.origin()));
  }
}
