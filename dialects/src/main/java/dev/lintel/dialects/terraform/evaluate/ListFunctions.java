package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Functions that make lists of lists. Where what is not known stands before what is, a maybe
 * element that is not known holds its place, so that nobody takes the next for the first.
 */
final class ListFunctions {
  private ListFunctions() {}

  static Element gap(Cause cause, Arguments a) {
    return Element.maybe(new Causes().add(cause).unknown(Hints.NONE, a.at));
  }

  static Value concat(Arguments a) {
    if (a.size() == 0 && a.open().isEmpty()) return a.fail("concat() needs at least one argument.");
    Joined joined = new Joined(a);
    boolean lists = a.size() > 0;
    for (int i = 0; i < a.size(); i++) {
      Value value = a.value(i);
      lists &= value instanceof Value.Sequence s && s.type() == Value.SequenceType.LIST;
      if (value instanceof Value.Sequence set && set.type() == Value.SequenceType.SET)
        return a.fail(i, "must be a list, not a set; make a list of it with tolist()");
      if (value instanceof Value.Unknown || value instanceof Value.Reference) {
        joined.more(new Causes().add(value).first(a.at));
        continue;
      }
      Value.Sequence list = a.sequence(i);
      if (list == null) return a.outcome();
      joined.addAll(list, a.elements().get(i).sure());
    }
    a.open().ifPresent(joined::more);
    Value.Sequence all = joined.build(Value.SequenceType.TUPLE);
    if (!lists) return all;
    Value list = new Converter(null).convert(all, new Type.ListOf(Type.ANY));
    return list == null ? all : list;
  }

  /** A list being put together from parts, some of which may have more than is known. */
  private static final class Joined {
    private final Arguments a;
    private final List<Element> elements = new ArrayList<>();
    private Optional<Cause> pending = Optional.empty();
    private Optional<Cause> open = Optional.empty();

    Joined(Arguments a) {
      this.a = a;
    }

    void more(Cause cause) {
      pending = Optional.of(cause);
      if (open.isEmpty()) open = pending;
    }

    void add(Element element) {
      if (pending.isPresent()) elements.add(gap(pending.get(), a));
      pending = Optional.empty();
      elements.add(element);
    }

    void addAll(Value.Sequence list, boolean sure) {
      for (Element element : list.elements()) add(sure ? element : Element.maybe(element.value()));
      list.open().ifPresent(this::more);
    }

    Value.Sequence build(Value.SequenceType type) {
      return new Value.Sequence(type, elements, open, a.place());
    }
  }

  static Value flatten(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome();
    Joined joined = new Joined(a);
    if (!flatten(list, true, joined, 0)) return a.evaluation.limit(a.at);
    return joined.build(Value.SequenceType.TUPLE);
  }

  private static boolean flatten(Value.Sequence list, boolean sure, Joined joined, int depth) {
    if (depth > 100) return false;
    for (Element element : list.elements()) {
      if (!joined.a.evaluation.affords(1)) return false;
      boolean there = sure && element.sure();
      if (element.value() instanceof Value.Sequence inner) {
        if (!flatten(inner, there, joined, depth + 1)) return false;
      } else if (element.value() instanceof Value.Unknown unknown
          && unknown.hints().among().isEmpty()) {
        joined.more(unknown.causes().getFirst());
        joined.add(Element.maybe(unknown));
      } else {
        joined.add(there ? element : Element.maybe(element.value()));
      }
    }
    list.open().ifPresent(joined::more);
    return true;
  }

  static Value list(Arguments a) {
    Value.Sequence tuple = Sequences.tuple(a.elements(), a.place());
    Value list = new Converter(null).convert(tuple, new Type.ListOf(Type.ANY));
    return list == null ? tuple : list;
  }

  static Value chunk(Arguments a) {
    Value.Sequence list = a.list(0, Type.ANY);
    Integer size = a.integer(1);
    if (list == null || size == null || Sequences.unsure(list)) return a.outcome();
    if (size < 0) return a.fail(1, "must not be negative");
    List<Element> chunks = new ArrayList<>();
    List<Element> all = list.elements();
    int step = size == 0 ? Math.max(1, all.size()) : size;
    for (int from = 0; from < all.size(); from += step) {
      List<Element> chunk = all.subList(from, Math.min(all.size(), from + step));
      chunks.add(Element.sure(a.sequence(Value.SequenceType.LIST, chunk, Optional.empty())));
    }
    return a.sequence(Value.SequenceType.LIST, chunks, Optional.empty());
  }

  static Value compact(Arguments a) {
    Value.Sequence list = a.list(0, Type.TEXT);
    if (list == null) return a.outcome();
    List<Element> kept = new ArrayList<>(list.elements().size());
    for (Element element : list.elements()) {
      Value value = element.value();
      if (value instanceof Value.Absent || "".equals(Texts.known(value))) continue;
      boolean unsure = value instanceof Value.Unknown;
      kept.add(unsure ? Element.maybe(value) : element);
    }
    return a.sequence(Value.SequenceType.LIST, kept, list.open());
  }

  static Value distinct(Arguments a) {
    Value.Sequence list = a.list(0, Type.ANY);
    if (list == null) return a.outcome();
    return a.sequence(Value.SequenceType.LIST, Sets.distinct(list.elements()), list.open());
  }

  static Value element(Arguments a) {
    Value value = a.value(0);
    if (value instanceof Value.Sequence set && set.type() == Value.SequenceType.SET)
      return a.fail(0, "must be a list, not a set");
    Value.Sequence list = a.sequence(0);
    Integer index = a.integer(1);
    if (list == null) return a.outcome(false);
    if (index == null) {
      boolean fits = a.converted(1, Type.NUMBER) != null;
      boolean known = fits && !list.elements().isEmpty() && list.open().isEmpty();
      return known ? one(list, a) : a.outcome(false);
    }
    if (list.elements().isEmpty() && list.open().isEmpty())
      return a.fail(0, "is an empty list, which has no element");
    if (Sequences.unsure(list)) {
      int sure = 0;
      while (sure < list.elements().size() && list.elements().get(sure).sure()) sure++;
      return index >= 0 && index < sure
          ? a.passed(list.elements().get(index).value())
          : a.outcome(false);
    }
    int at = Math.floorMod(index, list.elements().size());
    Value found = list.elements().get(at).value();
    return found.at(Origins.child(a.place(), list.origin(), found.origin(), "[" + at + "]"));
  }

  private static Value one(Value.Sequence list, Arguments a) {
    if (list.elements().size() > Hints.MOST_AMONG) return a.outcome(false);
    List<Value> candidates = new ArrayList<>();
    for (Element element : list.elements()) candidates.add(element.value());
    return a.passed(Choice.among(new Causes().add(a.value(1)).all(a.at), candidates, a.at));
  }

  static Value matchKeys(Arguments a) {
    Value.Sequence values = a.list(0, Type.ANY);
    Value.Sequence keys = a.list(1, Type.ANY);
    Value.Sequence wanted = a.list(2, Type.ANY);
    if (values == null || keys == null || wanted == null) return a.outcome();
    if (Causes.unsure(keys) || Causes.unsure(wanted) || Sequences.unsure(values))
      return a.outcome();
    if (values.elements().size() != keys.elements().size())
      return a.fail(
          "matchkeys() needs as many keys as values, not "
              + keys.elements().size()
              + " and "
              + values.elements().size()
              + '.');
    Value unified =
        new Converter(null)
            .convert(
                Sequences.tuple(List.of(Element.sure(keys), Element.sure(wanted)), a.at),
                new Type.ListOf(Type.ANY));
    if (!(unified instanceof Value.Sequence both))
      return a.fail(2, "must have elements of the type of the keys");
    keys = (Value.Sequence) both.elements().get(0).value();
    wanted = (Value.Sequence) both.elements().get(1).value();
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < keys.elements().size(); i++)
      if (holds(wanted, keys.elements().get(i).value())) found.add(values.elements().get(i));
    return a.sequence(Value.SequenceType.LIST, found, Optional.empty());
  }

  private static boolean holds(Value.Sequence list, Value wanted) {
    for (Element element : list.elements())
      if (Equality.of(element.value(), wanted) == Truth.TRUE) return true;
    return false;
  }

  static Value reverse(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome();
    List<Element> reversed = new ArrayList<>(list.elements());
    Collections.reverse(reversed);
    list.open().ifPresent(cause -> reversed.addFirst(gap(cause, a)));
    Value.SequenceType type =
        list.type() == Value.SequenceType.SET ? Value.SequenceType.LIST : list.type();
    return a.sequence(type, reversed, list.open());
  }

  static Value slice(Arguments a) {
    if (a.value(0) instanceof Value.Sequence set && set.type() == Value.SequenceType.SET)
      return a.fail(0, "must be a list, not a set; make a list of it with tolist()");
    Value.Sequence list = a.sequence(0);
    Integer from = a.integer(1);
    Integer to = a.integer(2);
    if (list == null || from == null || to == null) return a.outcome();
    if (from < 0) return a.fail(1, "must not be negative");
    if (from > to) return a.fail(1, "must not be greater than the end");
    int size = list.elements().size();
    if (Sequences.unsure(list)) {
      int sure = 0;
      while (sure < size && list.elements().get(sure).sure()) sure++;
      if (to > sure) return a.outcome();
    } else if (to > size) {
      return a.fail(2, "must not be greater than the list's length, " + size);
    }
    return a.sequence(list.type(), list.elements().subList(from, to), Optional.empty());
  }

  static Value sort(Arguments a) {
    Value.Sequence list = a.list(0, Type.TEXT);
    if (list == null) return a.outcome();
    List<Element> known = new ArrayList<>();
    List<Element> rest = new ArrayList<>();
    for (Element element : list.elements()) {
      if (element.value() instanceof Value.Absent)
        return a.fail(0, "has a null in it, which cannot be sorted");
      (Texts.known(element.value()) == null ? rest : known).add(element);
    }
    known.sort((x, y) -> Canonical.ORDER.compare(x.value(), y.value()));
    if (rest.isEmpty() && list.open().isEmpty())
      return a.sequence(Value.SequenceType.LIST, known, Optional.empty());
    Cause cause = new Causes().add(list).first(a.at);
    known.addFirst(gap(cause, a));
    known.addAll(rest);
    return a.sequence(Value.SequenceType.LIST, known, Optional.of(cause));
  }
}
