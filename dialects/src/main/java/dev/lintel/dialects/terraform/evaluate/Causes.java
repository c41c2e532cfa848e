package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Gathers why something is not known: distinct causes, a handful at most. */
final class Causes {
  private static final int MOST = 8;
  private static final int DEEPEST = 32;
  private static final int MOST_VISITED = 10_000;

  private final List<Cause> causes = new ArrayList<>(2);
  private int visited;

  /** Whether a value, whole or in part, is not known. */
  static boolean unsure(Value value) {
    Causes causes = new Causes();
    return !causes.add(value).causes.isEmpty();
  }

  static Cause condition(Origin at) {
    return new Cause(Reason.CONDITION, "hangs on a condition that is not known", at);
  }

  static Cause of(Value.Reference reference) {
    return new Cause(
        Reason.COMPUTED, reference.expression() + " is given when deploying", reference.origin());
  }

  Causes add(Cause cause) {
    if (causes.size() < MOST && !causes.contains(cause)) causes.add(cause);
    return this;
  }

  /** All that is not known in a value, however deep. */
  Causes add(Value value) {
    add(value, 0);
    return this;
  }

  Causes addAll(Iterable<? extends Value> values) {
    for (Value value : values) add(value);
    return this;
  }

  private void add(Value value, int depth) {
    if (causes.size() >= MOST || depth > DEEPEST || ++visited > MOST_VISITED) return;
    switch (value) {
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Text _ -> {}
      case Value.Unknown unknown -> unknown.causes().forEach(this::add);
      case Value.Reference reference -> add(of(reference));
      case Value.PartialText text -> text.pieces().forEach(piece -> add(piece, depth + 1));
      case Value.Encoded encoded -> {
        if (encoded.text().isEmpty()) add(encoded.decoded(), depth + 1);
      }
      case Value.Sequence sequence -> {
        sequence.open().ifPresent(this::add);
        addElements(sequence.elements(), depth);
      }
      case Value.Mapping mapping -> {
        mapping.open().ifPresent(this::add);
        addElements(mapping.entries().values(), depth);
      }
    }
  }

  private void addElements(Iterable<Element> elements, int depth) {
    for (Element element : elements) {
      if (!element.sure()) add(condition(element.value().origin()));
      add(element.value(), depth + 1);
    }
  }

  boolean isEmpty() {
    return causes.isEmpty();
  }

  Cause first(Origin at) {
    return causes.isEmpty() ? new Cause(Reason.FUNCTION, "is not known", at) : causes.getFirst();
  }

  /** All that were gathered, at least one. */
  List<Cause> all(Origin at) {
    return causes.isEmpty() ? List.of(first(at)) : List.copyOf(causes);
  }

  Value.Unknown unknown(Hints hints, Origin at) {
    return new Value.Unknown(all(at), hints, at);
  }
}
