package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Map;

/** Whether two values are equal, as {@code ==} has it: values of different types are not. */
final class Equality {
  private static final int MOST_STEPS = 1_000_000;

  private int steps;

  private Equality() {}

  static Truth of(Value a, Value b) {
    return new Equality().compare(a, b);
  }

  private Truth compare(Value a, Value b) {
    if (++steps > MOST_STEPS) return Truth.UNKNOWN;
    if (a instanceof Value.Absent && b instanceof Value.Absent) return Truth.TRUE;
    if (a instanceof Value.Unknown unknown) return unknown(unknown, b);
    if (b instanceof Value.Unknown unknown) return unknown(unknown, a);
    if (a instanceof Value.Absent || b instanceof Value.Absent) return Truth.FALSE;
    if (a instanceof Value.Reference reference) return reference(reference, b);
    if (b instanceof Value.Reference reference) return reference(reference, a);
    if (a instanceof Value.PartialText partial) return partial(partial, b);
    if (b instanceof Value.PartialText partial) return partial(partial, a);
    if (a instanceof Value.Encoded x && b instanceof Value.Encoded y) return encoded(x, y);
    String x = Texts.known(a);
    String y = Texts.known(b);
    if (x != null && y != null) return Truth.of(x.equals(y));
    if (text(a) || text(b)) return text(a) && text(b) ? Truth.UNKNOWN : Truth.FALSE;
    return structure(a, b);
  }

  private static boolean text(Value value) {
    return value instanceof Value.Text || value instanceof Value.Encoded;
  }

  private Truth structure(Value a, Value b) {
    if (a instanceof Value.Bool x && b instanceof Value.Bool y)
      return Truth.of(x.value() == y.value());
    if (a instanceof Value.Number x && b instanceof Value.Number y)
      return Truth.of(x.value().compareTo(y.value()) == 0);
    if (a instanceof Value.Sequence x && b instanceof Value.Sequence y) return sequences(x, y);
    if (a instanceof Value.Mapping x && b instanceof Value.Mapping y) return mappings(x, y);
    return Truth.FALSE;
  }

  private Truth unknown(Value.Unknown unknown, Value other) {
    Hints hints = unknown.hints();
    if (other instanceof Value.Absent && hints.notNull()) return Truth.FALSE;
    if (other instanceof Value.Unknown second) {
      boolean same = hints.symbol().isPresent() && hints.symbol().equals(second.hints().symbol());
      if (same) return Truth.TRUE;
      if (unknown == second) return Truth.TRUE;
    }
    if (hints.among().isEmpty() || other instanceof Value.Unknown) return Truth.UNKNOWN;
    boolean all = true;
    boolean none = true;
    for (Value candidate : hints.among()) {
      Truth truth = compare(candidate, other);
      all &= truth == Truth.TRUE;
      none &= truth == Truth.FALSE;
    }
    return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static Truth reference(Value.Reference reference, Value other) {
    return other instanceof Value.Reference second
            && reference.resource().equals(second.resource())
            && reference.attribute().equals(second.attribute())
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  private Truth partial(Value.PartialText partial, Value other) {
    String known = Texts.known(other);
    if (known != null) return Texts.possible(partial, known) ? Truth.UNKNOWN : Truth.FALSE;
    if (other instanceof Value.Encoded) return Truth.UNKNOWN;
    if (!(other instanceof Value.PartialText second)) return Truth.FALSE;
    if (same(partial.pieces(), second.pieces())) return Truth.TRUE;
    return clash(Texts.prefix(partial), Texts.prefix(second), true)
            || clash(Texts.suffix(partial), Texts.suffix(second), false)
        ? Truth.FALSE
        : Truth.UNKNOWN;
  }

  private boolean same(List<Value> a, List<Value> b) {
    if (a.size() != b.size()) return false;
    for (int i = 0; i < a.size(); i++) if (compare(a.get(i), b.get(i)) != Truth.TRUE) return false;
    return true;
  }

  private static boolean clash(String a, String b, boolean start) {
    return start ? !a.startsWith(b) && !b.startsWith(a) : !a.endsWith(b) && !b.endsWith(a);
  }

  private Truth encoded(Value.Encoded a, Value.Encoded b) {
    if (a.text().isPresent() && b.text().isPresent()) return Truth.of(a.text().equals(b.text()));
    return a.format() == b.format() && compare(a.decoded(), b.decoded()) == Truth.TRUE
        ? Truth.TRUE
        : Truth.UNKNOWN;
  }

  private Truth sequences(Value.Sequence a, Value.Sequence b) {
    if (a.type() != b.type()) return Truth.FALSE;
    if (Sequences.unsure(a) || Sequences.unsure(b)) return Truth.UNKNOWN;
    if (a.elements().size() != b.elements().size()) {
      boolean sets = a.type() == Value.SequenceType.SET;
      return sets && (Causes.unsure(a) || Causes.unsure(b)) ? Truth.UNKNOWN : Truth.FALSE;
    }
    if (a.type() == Value.SequenceType.SET) return sets(a, b);
    Truth all = Truth.TRUE;
    for (int i = 0; i < a.elements().size() && all != Truth.FALSE; i++)
      all = all.and(compare(a.elements().get(i).value(), b.elements().get(i).value()));
    return all;
  }

  /** Known elements stand in order; the rest may be anything. */
  private Truth sets(Value.Sequence a, Value.Sequence b) {
    Truth all = Truth.TRUE;
    for (int i = 0; i < a.elements().size() && all == Truth.TRUE; i++)
      all = all.and(compare(a.elements().get(i).value(), b.elements().get(i).value()));
    if (all == Truth.TRUE) return all;
    return Causes.unsure(a) || Causes.unsure(b) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth mappings(Value.Mapping a, Value.Mapping b) {
    if (a.type() != b.type()) return Truth.FALSE;
    Truth all = a.open().isPresent() || b.open().isPresent() ? Truth.UNKNOWN : Truth.TRUE;
    all = all.and(missing(b, a));
    for (Map.Entry<String, Element> entry : a.entries().entrySet()) {
      if (all == Truth.FALSE) return all;
      Element mine = entry.getValue();
      Element other = b.entries().get(entry.getKey());
      if (other == null) {
        all = all.and(mine.sure() && b.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN);
      } else {
        Truth values = compare(mine.value(), other.value());
        boolean sure = mine.sure() && other.sure();
        all = all.and(sure ? values : Truth.UNKNOWN);
      }
    }
    return all;
  }

  private static Truth missing(Value.Mapping a, Value.Mapping b) {
    Truth all = Truth.TRUE;
    for (Map.Entry<String, Element> entry : a.entries().entrySet())
      if (!b.entries().containsKey(entry.getKey()))
        all = all.and(entry.getValue().sure() && b.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN);
    return all;
  }
}
