package dev.lintel.engine.read;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Why values are not known. */
public final class Causes {
  private static final int MOST = 8;

  private Causes() {}

  /** Why a value, or something in it, is not known; empty where all of it is. */
  public static List<Cause> of(Value value) {
    List<Cause> all = new ArrayList<>(1);
    collect(value, all);
    return all;
  }

  /** The same, with a cause of its own where none was found. */
  public static List<Cause> sure(Value value) {
    List<Cause> all = of(value);
    return all.isEmpty() ? List.of(maybe(value)) : all;
  }

  /** Two lists as one, each cause once. */
  public static List<Cause> join(List<Cause> first, List<Cause> second) {
    if (first.isEmpty()) return second;
    if (second.isEmpty()) return first;
    List<Cause> all = new ArrayList<>(first);
    for (Cause cause : second) add(cause, all);
    return all;
  }

  /** Compared by hand: the JVM writes the equality of records anew at every start. */
  private static void add(Cause cause, List<Cause> into) {
    if (into.size() >= MOST) return;
    for (Cause known : into)
      if (known == cause
          || (known.reason() == cause.reason()
              && known.detail().equals(cause.detail())
              && known.where().equals(cause.where()))) return;
    into.add(cause);
  }

  /** Something of the value may not be there. */
  static Cause maybe(Value value) {
    return new Cause(Reason.CONDITION, "it may not be there", value.origin());
  }

  private static void collect(Value value, List<Cause> into) {
    if (into.size() >= MOST) return;
    switch (value) {
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _ -> {}
      case Value.Sequence list -> {
        for (Element element : list.elements()) collect(element, into);
        if (list.open().isPresent()) add(list.open().get(), into);
      }
      case Value.Mapping map -> {
        for (Element element : map.entries().values()) collect(element, into);
        if (map.open().isPresent()) add(map.open().get(), into);
      }
      case Value.Reference reference -> add(computed(reference), into);
      case Value.PartialText text -> {
        for (Value piece : text.pieces()) collect(piece, into);
      }
      case Value.Encoded encoded -> collect(encoded.decoded(), into);
      case Value.Unknown unknown -> {
        for (Cause cause : unknown.causes()) add(cause, into);
      }
    }
  }

  private static void collect(Element element, List<Cause> into) {
    int before = into.size();
    collect(element.value(), into);
    if (!element.sure() && into.size() == before) add(maybe(element.value()), into);
  }

  private static Cause computed(Value.Reference reference) {
    return new Cause(
        Reason.COMPUTED, reference.expression() + " is given by the cloud", reference.origin());
  }
}
