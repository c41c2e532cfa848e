package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names, attributes and indexes. */
final class Traversals {
  private Traversals() {}

  static Value variable(
      Expression.Variable variable, Evaluation evaluation, @Nullable Names names) {
    Value local = Names.find(names, variable.name());
    Origin at = evaluation.place(variable);
    if (local != null) return local.at(at.leadingTo(local.origin()));
    if (variable.name().equals("self")) return evaluation.scope.lookup("self", "", at);
    return evaluation.fail(
        '"'
            + variable.name()
            + "\" is no name that has a value by itself; a reference needs at"
            + " least two steps, such as var.name, and a text needs quotes.",
        at);
  }

  static Value attribute(
      Expression.GetAttribute get, Evaluation evaluation, @Nullable Names names) {
    Value named = lookup(get, evaluation, names);
    if (named == null) named = output(get, evaluation, names);
    if (named != null) return named;
    Value target = evaluation.evaluate(get.target(), names);
    return attribute(target, get.name(), evaluation.place(get), evaluation);
  }

  /** What the scope says, where this is one of its names. */
  private static @Nullable Value lookup(
      Expression.GetAttribute get, Evaluation evaluation, @Nullable Names names) {
    if (get.target() instanceof Expression.Variable root) {
      if (Names.find(names, root.name()) != null) return null;
      return switch (root.name()) {
        case "data", "ephemeral", "resource" ->
            evaluation.fail(
                "A reference to "
                    + root.name()
                    + " needs a type and a name, such as "
                    + root.name()
                    + "."
                    + get.name()
                    + ".NAME.",
                evaluation.place(get));
        case "self" -> null;
        default -> evaluation.scope.lookup(root.name(), get.name(), evaluation.place(get));
      };
    }
    if (get.target() instanceof Expression.GetAttribute type
        && type.target() instanceof Expression.Variable root
        && Names.find(names, root.name()) == null) {
      return switch (root.name()) {
        case "data", "ephemeral" ->
            evaluation.scope.lookup(
                root.name() + "." + type.name(), get.name(), evaluation.place(get));
        case "resource" -> evaluation.scope.lookup(type.name(), get.name(), evaluation.place(get));
        default -> null;
      };
    }
    return null;
  }

  /** An output of a module call, with a key or without; null where there is none such. */
  private static @Nullable Value output(
      Expression.GetAttribute get, Evaluation evaluation, @Nullable Names names) {
    Expression target =
        get.target() instanceof Expression.Index index ? index.target() : get.target();
    boolean module =
        target instanceof Expression.GetAttribute call
            && call.target() instanceof Expression.Variable root
            && root.name().equals("module")
            && Names.find(names, "module") == null;
    if (!module) return null;
    String name = ((Expression.GetAttribute) target).name();
    Optional<Value> key =
        get.target() instanceof Expression.Index index
            ? Optional.of(evaluation.evaluate(index.key(), names))
            : Optional.empty();
    return evaluation.scope.output(name, key, get.name(), evaluation.place(get)).orElse(null);
  }

  /** {@code value.name}. */
  static Value attribute(Value value, String name, Origin at, Evaluation evaluation) {
    return switch (value) {
      case Value.Mapping mapping -> entry(mapping, name, "." + name, at, evaluation);
      case Value.Reference reference -> below(reference, "." + name, at);
      case Value.Unknown unknown -> {
        evaluation.uncertain();
        yield below(
            unknown, "." + name, at, candidate -> attribute(candidate, name, at, evaluation));
      }
      case Value.Absent _ ->
          evaluation.fail("This value is null: it has no attribute \"" + name + "\".", at);
      case Value.Sequence sequence ->
          evaluation.fail(
              "This is "
                  + Types.noun(sequence)
                  + ", which has no attribute \""
                  + name
                  + "\": take an element of it first, or all with [*].",
              at);
      case Value.Bool _, Value.Number _, Value.Text _, Value.PartialText _, Value.Encoded _ ->
          evaluation.fail(
              "This is " + Types.noun(value) + ", which has no attribute \"" + name + "\".", at);
    };
  }

  private static Value entry(
      Value.Mapping mapping, String key, String step, Origin at, Evaluation evaluation) {
    Element element = mapping.entries().get(key);
    if (element != null) {
      if (!element.sure()) evaluation.uncertain();
      return child(mapping.origin(), element.value(), step, at);
    }
    Element unknown = mapping.entries().get(Value.Mapping.UNKNOWN_KEY);
    if (unknown != null) {
      evaluation.uncertain();
      if (Origins.fromResource(unknown.value().origin()) || mapping.entries().size() == 1)
        return child(mapping.origin(), unknown.value(), step, at);
    }
    return missing(mapping, key, step, at, evaluation);
  }

  private static Value child(Origin whole, Value part, String step, Origin at) {
    return part.at(Origins.child(at, whole, part.origin(), step));
  }

  private static Value missing(
      Value.Mapping mapping, String key, String step, Origin at, Evaluation evaluation) {
    boolean object = mapping.type() == Value.MappingType.OBJECT;
    Optional<dev.lintel.model.Target> target = Origins.nearest(mapping.origin());
    boolean unknownKeys = mapping.entries().containsKey(Value.Mapping.UNKNOWN_KEY);
    if (object && target.isPresent() && !unknownKeys)
      return evaluation.scope.missing(
          target.get().resource(), Origins.path(target.get().attribute(), step), at);
    if (mapping.open().isPresent()) {
      evaluation.uncertain();
      return new Causes().add(mapping.open().get()).unknown(Hints.NONE, at);
    }
    return evaluation.fail(
        (object ? "This object has no attribute \"" : "This map has no element \"")
            + key
            + "\""
            + among(mapping)
            + '.',
        at);
  }

  private static String among(Value.Mapping mapping) {
    if (mapping.entries().isEmpty()) return ": it is empty";
    List<String> keys = new ArrayList<>(Canonical.sorted(mapping.entries()).keySet());
    boolean more = keys.size() > 5;
    return ", only " + String.join(", ", more ? keys.subList(0, 5) : keys) + (more ? " …" : "");
  }

  static Value index(Expression.Index index, Evaluation evaluation, @Nullable Names names) {
    Value target = evaluation.evaluate(index.target(), names);
    Value key = evaluation.evaluate(index.key(), names);
    return index(target, key, evaluation.place(index), evaluation);
  }

  /** {@code value[key]}. */
  static Value index(Value value, Value key, Origin at, Evaluation evaluation) {
    if (key instanceof Value.Absent && !(value instanceof Value.Unknown))
      return evaluation.fail("An index is null; give a number or a key.", at);
    return switch (value) {
      case Value.Sequence sequence -> element(sequence, key, at, evaluation);
      case Value.Mapping mapping -> keyed(mapping, key, at, evaluation);
      case Value.Reference reference -> {
        evaluation.uncertain();
        String step = step(key);
        yield step == null
            ? Evaluation.unknown(at, Hints.NONE, List.of(reference, key))
            : below(reference, step, at);
      }
      case Value.Unknown unknown -> {
        evaluation.uncertain();
        yield below(unknown, step(key), at, each -> index(each, key, at, evaluation));
      }
      case Value.Absent _ -> evaluation.fail("This value is null: it has no elements.", at);
      case Value.Bool _, Value.Number _, Value.Text _, Value.PartialText _, Value.Encoded _ ->
          evaluation.fail("This is " + Types.noun(value) + ", which has no elements.", at);
    };
  }

  private static @Nullable String step(Value key) {
    String text = Texts.known(key);
    if (text != null) return "[\"" + text + "\"]";
    return key instanceof Value.Number number ? "[" + Numbers.print(number.value()) + "]" : null;
  }

  private static Value keyed(Value.Mapping mapping, Value key, Origin at, Evaluation evaluation) {
    String name = Texts.primitive(key);
    if (name != null) return entry(mapping, name, step(mapping, name), at, evaluation);
    if (!Operators.uncertainOperand(key))
      return evaluation.fail("A key must be a string, not " + Types.noun(key) + '.', at);
    evaluation.uncertain();
    return any(mapping.entries().values(), mapping.open().isPresent(), mapping, key, at);
  }

  /** An object's key is a name like any, whichever way it is written. */
  private static String step(Value.Mapping mapping, String key) {
    return mapping.type() == Value.MappingType.OBJECT ? "." + key : "[\"" + key + "\"]";
  }

  private static Value element(
      Value.Sequence sequence, Value key, Origin at, Evaluation evaluation) {
    if (sequence.type() == Value.SequenceType.SET)
      return evaluation.fail(
          "A set has no order: take an element with one(), or make a list of it with tolist().",
          at);
    if (Operators.uncertainOperand(key)) {
      evaluation.uncertain();
      return any(sequence.elements(), sequence.open().isPresent(), sequence, key, at);
    }
    Converter converter = new Converter(null);
    if (!(converter.convert(key, Type.NUMBER) instanceof Value.Number number))
      return evaluation.fail("An index of a list " + converter.why() + '.', at);
    if (!Numbers.whole(number.value()) || number.value().signum() < 0)
      return evaluation.fail(
          "An index of a list must be a whole number from 0, not "
              + Numbers.print(number.value())
              + '.',
          at);
    return element(sequence, number.value(), at, evaluation);
  }

  private static Value element(
      Value.Sequence sequence, BigDecimal index, Origin at, Evaluation evaluation) {
    List<Element> elements = sequence.elements();
    boolean small = index.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
    int position = small ? index.intValue() : Integer.MAX_VALUE;
    String step = "[" + Numbers.print(index) + "]";
    if (position < elements.size()) {
      int sure = 0;
      while (sure <= position && elements.get(sure).sure()) sure++;
      if (sure > position)
        return child(sequence.origin(), elements.get(position).value(), step, at);
      evaluation.uncertain();
      if (position == elements.size() - 1)
        return child(sequence.origin(), elements.get(position).value(), step, at);
      List<Element> rest = elements.subList(position, elements.size());
      return any(rest, sequence.open().isPresent(), sequence, null, at);
    }
    if (sequence.open().isPresent()) {
      evaluation.uncertain();
      return soleUnknown(sequence, step, at);
    }
    return evaluation.fail(
        elements.isEmpty()
            ? "This list is empty: it has no element " + Numbers.print(index) + '.'
            : "This list has "
                + elements.size()
                + " elements: there is none with the index "
                + Numbers.print(index)
                + '.',
        at);
  }

  /** Beyond the known elements; a resource with unknown count is the same at every index. */
  private static Value soleUnknown(Value.Sequence sequence, String step, Origin at) {
    if (sequence.elements().size() == 1
        && !sequence.elements().getFirst().sure()
        && Origins.fromResource(sequence.elements().getFirst().value().origin()))
      return child(sequence.origin(), sequence.elements().getFirst().value(), step, at);
    return new Causes().add(sequence.open().orElseThrow()).unknown(Hints.NONE, at);
  }

  /** One of the elements, it is not known which. */
  private static Value any(
      Iterable<Element> elements, boolean open, Value whole, @Nullable Value key, Origin at) {
    List<Value> candidates = new ArrayList<>();
    for (Element element : elements) {
      if (candidates.size() > Hints.MOST_AMONG) break;
      candidates.add(element.value());
    }
    Causes causes = new Causes();
    if (key != null) causes.add(key);
    if (open) causes.add(whole);
    if (causes.isEmpty()) causes.add(Causes.condition(whole.origin()));
    Value.Unknown plain = causes.unknown(Hints.NONE, at);
    if (open || candidates.isEmpty() || candidates.size() > Hints.MOST_AMONG) return plain;
    Value one = Choice.among(plain.causes(), candidates, at);
    return one.at(at.leadingTo(one.origin()));
  }

  private static Value below(Value.Reference reference, String step, Origin at) {
    return new Value.Reference(
        reference.resource(),
        Origins.path(reference.attribute(), step),
        at.leadingTo(reference.origin()));
  }

  private interface Taker {
    Value of(Value candidate);
  }

  /** A part of what is not known: of each candidate, or at least under a symbol. */
  private static Value below(Value.Unknown unknown, @Nullable String step, Origin at, Taker taker) {
    List<Value> candidates = unknown.hints().among();
    if (!candidates.isEmpty()) {
      List<Value> parts = new ArrayList<>(candidates.size());
      for (Value candidate : candidates)
        if (!(candidate instanceof Value.Absent)) parts.add(taker.of(candidate));
      if (!parts.isEmpty()) return Choice.among(unknown.causes(), parts, at);
    }
    Hints hints =
        step != null && unknown.hints().symbol().isPresent()
            ? Hints.symbol(unknown.hints().symbol().get() + step)
            : Hints.NONE;
    return new Value.Unknown(unknown.causes(), hints, at.leadingTo(unknown.origin()));
  }
}
