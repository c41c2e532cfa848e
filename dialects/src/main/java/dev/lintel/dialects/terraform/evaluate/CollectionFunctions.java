package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Functions that ask about collections, or choose from them. */
final class CollectionFunctions {
  private CollectionFunctions() {}

  static Value length(Arguments a) {
    return switch (a.value(0)) {
      case Value.Text text -> a.count(Graphemes.count(text.value()));
      case Value.Encoded encoded ->
          encoded.text().map(t -> a.count(Graphemes.count(t))).orElseGet(a::outcome);
      case Value.PartialText partial -> {
        int least = 0;
        for (Value piece : partial.pieces()) {
          String known = Texts.known(piece);
          if (known != null) least += Graphemes.count(known);
        }
        yield a.bounded(least, OptionalDouble.empty());
      }
      case Value.Sequence sequence ->
          counted(a, sequence.elements(), sequence.elements().size(), sequence.open().isPresent());
      case Value.Mapping mapping ->
          counted(
              a, mapping.entries().values(), mapping.entries().size(), mapping.open().isPresent());
      case Value.Reference _, Value.Unknown _ -> a.bounded(0, OptionalDouble.empty());
      case Value.Absent _ -> a.fail(0, "must not be null");
      case Value.Bool _, Value.Number _ ->
          a.fail(0, "must be a string or a collection, not " + Types.noun(a.value(0)));
    };
  }

  private static Value counted(Arguments a, Iterable<Element> elements, int size, boolean open) {
    int sure = Sequences.sureCount(elements);
    if (!open && sure == size) return a.count(size);
    return a.bounded(sure, open ? OptionalDouble.empty() : OptionalDouble.of(size));
  }

  static Value all(Arguments a) {
    return decided(a, false);
  }

  static Value any(Arguments a) {
    return decided(a, true);
  }

  /** One element that decides is enough; null counts as false. */
  private static Value decided(Arguments a, boolean deciding) {
    Value.Sequence list = a.list(0, Type.BOOL);
    if (list == null) return a.outcome();
    boolean unknown = list.open().isPresent();
    for (Element element : list.elements()) {
      Value value = element.value();
      boolean known = value instanceof Value.Bool || value instanceof Value.Absent;
      boolean yes = value instanceof Value.Bool bool && bool.value();
      if (known && yes == deciding && element.sure()) return a.bool(deciding);
      unknown |= !known || (yes == deciding && !element.sure());
    }
    return unknown ? a.outcome() : a.bool(!deciding);
  }

  static Value contains(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome();
    Value wanted = a.value(1);
    if (wanted instanceof Value.Absent) return a.fail(1, "must not be null");
    boolean unknown = list.open().isPresent();
    for (Element element : list.elements()) {
      Truth truth = Equality.of(element.value(), wanted);
      if (truth == Truth.TRUE && element.sure()) return a.bool(true);
      unknown |= truth != Truth.FALSE;
    }
    return unknown ? a.outcome() : a.bool(false);
  }

  static Value index(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome();
    if (list.elements().isEmpty() && list.open().isEmpty())
      return a.fail(0, "is empty, so that nothing can be found in it");
    int at = 0;
    for (Element element : list.elements()) {
      Truth truth = Equality.of(element.value(), a.value(1));
      if (truth == Truth.UNKNOWN || !element.sure()) return a.outcome();
      if (truth == Truth.TRUE) return a.count(at);
      at++;
    }
    return list.open().isPresent()
        ? a.outcome()
        : a.fail(0, "does not hold what index() looks for");
  }

  static Value one(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome(false);
    List<Element> elements = list.elements();
    int sure = Sequences.sureCount(elements);
    if (sure > 1) return a.fail(0, "must have one element or none, not " + sure);
    if (elements.isEmpty() && list.open().isEmpty()) return new Value.Absent(a.place());
    if (sure == 1) {
      if (Sequences.unsure(list)) a.evaluation.uncertain();
      for (Element element : elements) if (element.sure()) return a.passed(element.value());
    }
    if (elements.size() == 1 && (list.open().isEmpty() || fromResource(elements))) {
      Value only = elements.getFirst().value();
      Value chosen = Choice.between(Causes.condition(only.origin()), only, new Value.Absent(a.at));
      return a.passed(chosen);
    }
    return a.outcome(false);
  }

  private static boolean fromResource(List<Element> elements) {
    return Origins.fromResource(elements.getFirst().value().origin());
  }

  static Value coalesce(Arguments a) {
    if (a.size() == 0) return a.fail("coalesce() needs at least one argument.");
    List<Type> types = new ArrayList<>(a.size());
    for (Value value : a.values()) types.add(Types.of(value));
    Type type = Unification.unify(types);
    if (type == null) return a.fail("The arguments of coalesce() must be of one type.");
    Value chosen = coalesce(a, 0, type);
    return chosen == null ? a.fail("coalesce() has no argument that is set.") : chosen;
  }

  /**
   * The first from an index on that is neither null nor an empty text; null where there is none.
   */
  private static @Nullable Value coalesce(Arguments a, int from, Type type) {
    for (int i = from; i < a.size(); i++) {
      Value value = new Converter(a.evaluation.scope).convert(a.value(i), type);
      if (value == null || value instanceof Value.Absent || "".equals(Texts.known(value))) continue;
      if (!mayBeEmpty(value)) return a.passed(value);
      if (value instanceof Value.Unknown unknown && unknown.hints().among().size() > 1)
        value = withoutEmpty(unknown);
      Value rest = coalesce(a, i + 1, type);
      if (rest == null) return a.passed(value);
      return Choice.between(new Causes().add(a.value(i)).all(a.at), value, rest).at(a.place());
    }
    return null;
  }

  private static boolean mayBeEmpty(Value value) {
    if (value instanceof Value.PartialText partial)
      return partial.pieces().stream().allMatch(piece -> Texts.known(piece) == null);
    return value instanceof Value.Unknown;
  }

  private static Value withoutEmpty(Value.Unknown unknown) {
    List<Value> left = new ArrayList<>();
    for (Value value : unknown.hints().among())
      if (!(value instanceof Value.Absent) && !"".equals(Texts.known(value))) left.add(value);
    return left.isEmpty() ? unknown : Choice.among(unknown.causes(), left, unknown.origin());
  }

  static Value coalesceList(Arguments a) {
    if (a.size() == 0) return a.fail("coalescelist() needs at least one argument.");
    for (int i = 0; i < a.size(); i++) {
      Value.Sequence list = a.sequence(i);
      if (list == null) return a.outcome();
      if (list.type() == Value.SequenceType.SET) return a.fail(i, "must be a list, not a set");
    }
    for (int i = 0; i < a.size(); i++) {
      Value.Sequence list = a.sequence(i);
      if (list == null) return a.outcome();
      if (list.elements().isEmpty() && list.open().isEmpty()) continue;
      return Sequences.sureCount(list.elements()) > 0 ? a.passed(list) : a.outcome();
    }
    return a.fail("coalescelist() has no list that is not empty.");
  }
}
