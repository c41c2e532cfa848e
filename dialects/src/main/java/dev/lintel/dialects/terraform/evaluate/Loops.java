package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code for} expressions and splats. */
final class Loops {
  private Loops() {}

  /** What a loop goes over: key and element of each. */
  record Items(List<Map.Entry<Value, Element>> entries, Optional<Cause> open) {}

  /**
   * What a collection is gone over in: lists in order, maps and objects by their keys' order; null
   * where that is not known, or an error that is told.
   */
  static @Nullable Items items(Value collection, Evaluation evaluation, Origin at) {
    return switch (collection) {
      case Value.Sequence sequence -> items(sequence);
      case Value.Mapping mapping -> items(mapping);
      case Value.Unknown _, Value.Reference _ -> null;
      case Value.Absent _ -> refuse("null", evaluation, at);
      case Value.Bool _, Value.Number _, Value.Text _, Value.PartialText _, Value.Encoded _ ->
          refuse(Types.noun(collection), evaluation, at);
    };
  }

  private static @Nullable Items refuse(String noun, Evaluation evaluation, Origin at) {
    evaluation.error("A for needs a list, set, map or object to go over, not " + noun + '.', at);
    return null;
  }

  private static Items items(Value.Sequence sequence) {
    List<Map.Entry<Value, Element>> entries = new ArrayList<>(sequence.elements().size());
    boolean set = sequence.type() == Value.SequenceType.SET;
    boolean sure = true;
    boolean traced = traced(sequence.origin());
    int index = 0;
    for (Element element : sequence.elements()) {
      Element part = traced ? part(sequence.origin(), element, "[" + index + "]") : element;
      sure &= element.sure();
      Value key = set ? part.value() : index(index++, sure, element, part.value().origin());
      entries.add(Map.entry(key, part));
    }
    return new Items(entries, sequence.open());
  }

  /** After an element that may not be there, indexes are not known. */
  private static Value index(int index, boolean sure, Element element, Origin at) {
    return sure || (index == 0 && element.sure())
        ? new Value.Number(BigDecimal.valueOf(index), at)
        : new Causes().add(Causes.condition(at)).unknown(Hints.NONE.withNotNull(), at);
  }

  private static boolean traced(Origin whole) {
    return whole.sensitive() || Origins.fromResource(whole);
  }

  private static Element part(Origin whole, Element element, String step) {
    Value value = element.value();
    return new Element(value.at(Origins.element(whole, value.origin(), step)), element.sure());
  }

  private static Items items(Value.Mapping mapping) {
    List<Map.Entry<Value, Element>> entries = new ArrayList<>(mapping.entries().size());
    boolean traced = traced(mapping.origin());
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      Element part =
          traced
              ? part(mapping.origin(), entry.getValue(), "." + entry.getKey())
              : entry.getValue();
      entries.add(Map.entry(key(entry.getKey(), mapping, part.value().origin()), part));
    }
    return new Items(entries, mapping.open());
  }

  static Value key(String key, Value.Mapping mapping, Origin at) {
    if (!key.equals(Value.Mapping.UNKNOWN_KEY)) return new Value.Text(key, at);
    Causes causes = new Causes();
    mapping.open().ifPresent(causes::add);
    return causes.unknown(Hints.NONE.withNotNull(), at);
  }

  static @Nullable Names bind(
      String key, String value, Map.Entry<Value, Element> item, @Nullable Names names) {
    Names inner = key.isEmpty() ? names : new Names(key, item.getKey(), names);
    return new Names(value, item.getValue().value(), inner);
  }

  static Value tuple(Expression.ForTuple loop, Evaluation evaluation, @Nullable Names names) {
    Value collection = evaluation.evaluate(loop.collection(), names);
    Origin at = evaluation.place(loop);
    Items items = items(collection, evaluation, evaluation.place(loop.collection()));
    if (items == null) return overUnknown(loop, collection, evaluation, names, at);
    List<Element> elements = new ArrayList<>(items.entries().size());
    Optional<Cause> open = items.open();
    for (Map.Entry<Value, Element> item : items.entries()) {
      if (!evaluation.affords(1)) return evaluation.limit(at);
      Names inner = bind(loop.key(), loop.value(), item, names);
      Truth kept = kept(loop.condition(), evaluation, inner);
      if (kept == Truth.FALSE) continue;
      boolean sure = item.getValue().sure() && kept == Truth.TRUE;
      Value result =
          sure
              ? evaluation.evaluate(loop.result(), inner)
              : evaluation.attempt(loop.result(), inner).value();
      elements.add(new Element(result, sure));
    }
    return new Value.Sequence(Value.SequenceType.TUPLE, elements, open, marked(at, collection));
  }

  /** One maybe element: what is constant about all of them is known. */
  private static Value overUnknown(
      Expression.ForTuple loop,
      Value collection,
      Evaluation evaluation,
      @Nullable Names names,
      Origin at) {
    if (collection.known()) return failed(at);
    Names inner = bind(loop.key(), loop.value(), unknownItem(collection), names);
    Value result = evaluation.attempt(loop.result(), inner).value();
    return new Value.Sequence(
        Value.SequenceType.TUPLE,
        List.of(Element.maybe(result)),
        Optional.of(new Causes().add(collection).first(at)),
        marked(at, collection));
  }

  private static Value failed(Origin at) {
    return Value.Unknown.of(Reason.MALFORMED, "a for over what is no collection", at);
  }

  private static Map.Entry<Value, Element> unknownItem(Value collection) {
    Value.Unknown unknown = new Causes().add(collection).unknown(Hints.NONE, collection.origin());
    return Map.entry(unknown, Element.maybe(unknown));
  }

  private static Truth kept(
      Optional<Expression> condition, Evaluation evaluation, @Nullable Names names) {
    if (condition.isEmpty()) return Truth.TRUE;
    Value value =
        Operators.operand(evaluation.evaluate(condition.get(), names), Type.BOOL, "if", evaluation);
    return value instanceof Value.Bool bool ? Truth.of(bool.value()) : Truth.UNKNOWN;
  }

  static Value object(Expression.ForObject loop, Evaluation evaluation, @Nullable Names names) {
    Value collection = evaluation.evaluate(loop.collection(), names);
    Origin at = evaluation.place(loop);
    Items items = items(collection, evaluation, evaluation.place(loop.collection()));
    Entries entries = new Entries(loop, evaluation);
    if (items == null) {
      if (collection.known()) return failed(at);
      items =
          new Items(
              List.of(unknownItem(collection)),
              Optional.of(new Causes().add(collection).first(at)));
    }
    entries.open = items.open();
    for (Map.Entry<Value, Element> item : items.entries()) {
      if (!evaluation.affords(1)) return evaluation.limit(at);
      Names inner = bind(loop.key(), loop.value(), item, names);
      Truth kept = kept(loop.condition(), evaluation, inner);
      if (kept != Truth.FALSE) entries.add(inner, item.getValue().sure() && kept == Truth.TRUE);
    }
    return entries.build(marked(at, collection));
  }

  private static Origin marked(Origin at, Value collection) {
    return collection.origin().sensitive() ? at.asSensitive() : at;
  }

  /** The entries that an object's loop has made so far. */
  private static final class Entries {
    private final Expression.ForObject loop;
    private final Evaluation evaluation;
    private final Map<String, Element> entries = new LinkedHashMap<>();
    private final Map<String, List<Element>> groups = new LinkedHashMap<>();
    private Optional<Cause> open = Optional.empty();

    Entries(Expression.ForObject loop, Evaluation evaluation) {
      this.loop = loop;
      this.evaluation = evaluation;
    }

    void add(@Nullable Names names, boolean sure) {
      Value key = value(loop.resultKey(), names, sure);
      Value value = value(loop.result(), names, sure);
      String name = Texts.primitive(key);
      if (name == null && !Operators.uncertainOperand(key)) {
        fail("A key of this for must be a string, not " + Types.noun(key) + '.');
        return;
      }
      if (name == null) {
        open = Optional.of(new Causes().add(key).first(evaluation.place(loop.resultKey())));
        put(Value.Mapping.UNKNOWN_KEY, value, false);
      } else {
        put(name, value, sure);
      }
    }

    private Value value(Expression expression, @Nullable Names names, boolean sure) {
      return sure
          ? evaluation.evaluate(expression, names)
          : evaluation.attempt(expression, names).value();
    }

    private void put(String name, Value value, boolean sure) {
      if (loop.grouping()) {
        groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Element(value, sure));
        return;
      }
      Element before = entries.putIfAbsent(name, new Element(value, sure));
      if (before == null || name.equals(Value.Mapping.UNKNOWN_KEY)) return;
      if (sure && before.sure()) {
        Cause cause =
            fail(
                "Two items of this for have the key \""
                    + name
                    + "\"; write ... after the value to group"
                    + " them.");
        Value both = new Causes().add(cause).unknown(Hints.NONE, cause.where());
        entries.put(name, Element.sure(both));
      } else {
        entries.put(
            name,
            new Element(
                Choice.between(Causes.condition(value.origin()), before.value(), value),
                sure || before.sure()));
      }
    }

    private Cause fail(String message) {
      Origin at = evaluation.place(loop.resultKey());
      evaluation.error(message, at);
      Cause cause = new Cause(Reason.MALFORMED, message, at);
      open = Optional.of(cause);
      return cause;
    }

    Value build(Origin at) {
      for (Map.Entry<String, List<Element>> group : groups.entrySet()) {
        boolean sure = Sequences.sureCount(group.getValue()) > 0;
        Value tuple = new Value.Sequence(Value.SequenceType.TUPLE, group.getValue(), open, at);
        entries.put(group.getKey(), new Element(tuple, sure));
      }
      return new Value.Mapping(Value.MappingType.OBJECT, entries, open, at);
    }
  }

  static Value splat(Expression.Splat splat, Evaluation evaluation, @Nullable Names names) {
    Value target = evaluation.evaluate(splat.target(), names);
    Origin at = evaluation.place(splat);
    return switch (target) {
      case Value.Absent _ -> Sequences.tuple(List.of(), at);
      case Value.Sequence sequence -> splat(splat, sequence, at, evaluation, names);
      case Value.Unknown unknown -> overUnknown(splat, unknown, at, evaluation, names);
      case Value.Reference reference -> overUnknown(splat, reference, at, evaluation, names);
      case Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _ ->
          Sequences.tuple(List.of(each(splat, Element.sure(target), evaluation, names)), at);
      case Value.PartialText _, Value.Encoded _ ->
          Sequences.tuple(List.of(each(splat, Element.sure(target), evaluation, names)), at);
    };
  }

  private static Value splat(
      Expression.Splat splat,
      Value.Sequence sequence,
      Origin at,
      Evaluation evaluation,
      @Nullable Names names) {
    List<Element> elements = new ArrayList<>(sequence.elements().size());
    boolean traced = traced(sequence.origin());
    int index = 0;
    for (Element element : sequence.elements()) {
      if (!evaluation.affords(1)) return evaluation.limit(at);
      Element part = traced ? part(sequence.origin(), element, "[" + index++ + "]") : element;
      elements.add(each(splat, part, evaluation, names));
    }
    Value.SequenceType type =
        sequence.type() == Value.SequenceType.TUPLE
            ? Value.SequenceType.TUPLE
            : Value.SequenceType.LIST;
    return new Value.Sequence(type, elements, sequence.open(), marked(at, sequence));
  }

  private static Element each(
      Expression.Splat splat, Element element, Evaluation evaluation, @Nullable Names names) {
    Names inner = new Names(Names.SPLAT, element.value(), names);
    Value value =
        element.sure()
            ? evaluation.evaluate(splat.each(), inner)
            : evaluation.attempt(splat.each(), inner).value();
    return new Element(value, element.sure());
  }

  /** What is not known may be a list of any length, or null. */
  private static Value overUnknown(
      Expression.Splat splat,
      Value target,
      Origin at,
      Evaluation evaluation,
      @Nullable Names names) {
    Value.Unknown each = new Causes().add(target).unknown(Hints.NONE, target.origin());
    return new Value.Sequence(
        Value.SequenceType.TUPLE,
        List.of(each(splat, Element.maybe(each), evaluation, names)),
        Optional.of(each.causes().getFirst()),
        at);
  }
}
