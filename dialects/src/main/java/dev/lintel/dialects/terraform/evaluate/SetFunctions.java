package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions on sets. */
final class SetFunctions {
  private static final int MOST_OF_PRODUCT = 100_000;

  private SetFunctions() {}

  /** The arguments as sets of one type; null for one that is not known. */
  private static @Nullable List<Value.@Nullable Sequence> sets(Arguments a) {
    List<Type> types = new ArrayList<>();
    List<Value.@Nullable Sequence> sets = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      Value.Sequence set = a.set(i, Type.ANY);
      if (set == null && !Operators.uncertainOperand(a.value(i))) return null;
      if (set != null) types.add(Types.of(set));
      sets.add(set);
    }
    Type common = Unification.unify(types);
    if (common == null) {
      a.fail("The sets of " + a.function + "() must have elements of one type.");
      return null;
    }
    for (int i = 0; i < sets.size(); i++) {
      Value.Sequence set = sets.get(i);
      if (set != null && new Converter(null).convert(set, common) instanceof Value.Sequence one)
        sets.set(i, one);
    }
    return sets;
  }

  static Value union(Arguments a) {
    List<Value.@Nullable Sequence> sets = sets(a);
    if (sets == null) return a.outcome();
    List<Element> all = new ArrayList<>();
    Optional<Cause> open = a.open();
    for (int i = 0; i < sets.size(); i++) {
      Value.Sequence set = sets.get(i);
      if (set == null) {
        open = Optional.of(new Causes().add(a.value(i)).first(a.at));
        continue;
      }
      for (Element element : set.elements())
        all.add(a.elements().get(i).sure() ? element : Element.maybe(element.value()));
      if (set.open().isPresent()) open = set.open();
    }
    return Sets.of(all, open, a.place());
  }

  static Value intersection(Arguments a) {
    List<Value.@Nullable Sequence> sets = sets(a);
    if (sets == null || sets.contains(null)) return a.outcome();
    Value.Sequence result = sets.getFirst();
    for (Value.Sequence other : sets.subList(1, sets.size())) {
      if (result == null || other == null) return a.outcome();
      result = kept(result, other, Truth.TRUE, a);
    }
    return result == null ? a.outcome() : result.at(a.place());
  }

  static Value subtract(Arguments a) {
    List<Value.@Nullable Sequence> sets = sets(a);
    if (sets == null) return a.outcome();
    Value.Sequence first = sets.get(0);
    Value.Sequence second = sets.get(1);
    if (first == null || second == null) return a.outcome();
    return kept(first, second, Truth.FALSE, a);
  }

  /** The elements of one set of which it is so that the other holds them. */
  private static Value.Sequence kept(
      Value.Sequence set, Value.Sequence other, Truth wanted, Arguments a) {
    List<Element> kept = new ArrayList<>();
    for (Element element : set.elements()) {
      Truth held = holds(other, element.value());
      if (held == wanted) kept.add(element);
      else if (held == Truth.UNKNOWN) kept.add(Element.maybe(element.value()));
    }
    return Sets.of(kept, set.open(), a.place());
  }

  private static Truth holds(Value.Sequence set, Value wanted) {
    Truth held = set.open().isPresent() ? Truth.UNKNOWN : Truth.FALSE;
    for (Element element : set.elements()) {
      Truth equal = Equality.of(element.value(), wanted);
      if (equal == Truth.TRUE && element.sure()) return Truth.TRUE;
      if (equal != Truth.FALSE) held = Truth.UNKNOWN;
    }
    return held;
  }

  static Value product(Arguments a) {
    if (a.size() < 2) return a.fail("setproduct() needs at least two arguments.");
    List<Element> product = List.of(Element.sure(Sequences.tuple(List.of(), a.at)));
    Optional<Cause> open = Optional.empty();
    boolean sets = false;
    for (int i = 0; i < a.size(); i++) {
      Value.Sequence list = a.sequence(i);
      if (list == null) return a.outcome();
      sets |= list.type() == Value.SequenceType.SET;
      if (list.type() != Value.SequenceType.SET) list = a.list(i, Type.ANY);
      if (list == null) return a.outcome();
      if (list.open().isPresent()) open = list.open();
      if ((long) product.size() * list.elements().size() > MOST_OF_PRODUCT
          || !a.evaluation.affords((long) product.size() * list.elements().size()))
        return a.evaluation.limit(a.at);
      product = times(product, list, a);
    }
    return sets
        ? Sets.of(product, open, a.place())
        : a.sequence(Value.SequenceType.LIST, product, open);
  }

  private static List<Element> times(List<Element> product, Value.Sequence list, Arguments a) {
    List<Element> all = new ArrayList<>(product.size() * list.elements().size());
    for (Element before : product)
      for (Element element : list.elements()) {
        List<Element> tuple = new ArrayList<>(((Value.Sequence) before.value()).elements());
        tuple.add(Element.sure(element.value()));
        all.add(new Element(Sequences.tuple(tuple, a.at), before.sure() && element.sure()));
      }
    return all;
  }
}
