package dev.lintel.engine.read;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why values are not known. */
public final class Causes {
  private static final int MOST = 8;

  private Causes() {}

  /** Why a value, or something in it, is not known; empty where all of it is. */
  public static List<Cause> of(Value value) {
    Set<Cause> all = new LinkedHashSet<>();
    collect(value, all);
    return List.copyOf(all);
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
    Set<Cause> all = new LinkedHashSet<>(first);
    for (Cause cause : second) if (all.size() < MOST) all.add(cause);
    return new ArrayList<>(all);
  }

  /** Something of the value may not be there. */
  static Cause maybe(Value value) {
    return new Cause(Reason.CONDITION, "it may not be there", value.origin());
  }

  private static void collect(Value value, Set<Cause> into) {
    if (into.size() >= MOST) return;
    switch (value) {
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _ -> {}
      case Value.Sequence list -> {
        for (Element element : list.elements()) collect(element, into);
        list.open().ifPresent(into::add);
      }
      case Value.Mapping map -> {
        for (Element element : map.entries().values()) collect(element, into);
        map.open().ifPresent(into::add);
      }
      case Value.Reference reference -> into.add(computed(reference));
      case Value.PartialText text -> {
        for (Value piece : text.pieces()) collect(piece, into);
      }
      case Value.Encoded encoded -> collect(encoded.decoded(), into);
      case Value.Unknown unknown -> into.addAll(unknown.causes());
    }
  }

  private static void collect(Element element, Set<Cause> into) {
    int before = into.size();
    collect(element.value(), into);
    if (!element.sure() && into.size() == before && into.size() < MOST)
      into.add(maybe(element.value()));
  }

  private static Cause computed(Value.Reference reference) {
    return new Cause(
        Reason.COMPUTED, reference.expression() + " is given by the cloud", reference.origin());
  }
}
