package dev.lintel.engine.read;

import dev.lintel.engine.codec.Documents;
import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the steps of a path from a value. What is not there comes back absent, with the nearest
 * thing around as its place; what cannot be told comes back unknown. One walk, one object: it also
 * remembers whether what would hold the value is there.
 */
final class Walk {
  private final Documents documents;
  private boolean holderThere = true;
  private int depth;

  Walk(Documents documents) {
    this.documents = documents;
  }

  /**
   * Whether the block that holds the last name of the path is there, whatever became of the name.
   */
  boolean holderThere() {
    return holderThere;
  }

  /** How many names led to something that is there: tells the nearest of several absences. */
  int depth() {
    return depth;
  }

  Value take(Value from, List<Step> steps, int at) {
    Value value = from;
    for (int i = at; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (value instanceof Sequence list && spreads(step, list)) return spread(list, steps, i);
      value = step(value, step);
    }
    return value;
  }

  /** Whether a step is taken from each element of the list, not from the list. */
  private static boolean spreads(Step step, Sequence list) {
    return (step instanceof Step.Key || step instanceof Step.Either) && list.elements().size() > 1;
  }

  private Value step(Value value, Step step) {
    return switch (step) {
      case Step.Key key -> key(value, key.name());
      case Step.Either either -> either(value, either.names());
      case Step.Every _ -> every(value);
      case Step.Index index -> index(value, index.number());
      case Step.Where where -> where(value, where);
      case Step.Present _ -> present(value);
      case Step.Decode decode -> documents.decode(decode.codec(), decode.arguments(), value);
      case Step.Follow _, Step.Read _, Step.Top _ ->
          throw new IllegalStateException("only the first step of a path: " + step);
    };
  }

  private Value key(Value value, String name) {
    holderThere = !(value instanceof Absent);
    return switch (value) {
      case Absent absent -> absent;
      case Mapping map -> entry(map, name);
      case Sequence list -> single(list, name);
      case Value.Bool _, Value.Number _, Value.Text _, Value.Encoded _ -> misplaced(value, name);
      case Value.PartialText _ -> misplaced(value, name);
      case Value.Reference _ -> new Unknown(Causes.sure(value), Hints.NONE, value.origin());
      case Unknown unknown -> each(unknown, name);
    };
  }

  /** What is under the name in each value that it may be. */
  private Value each(Unknown unknown, String name) {
    if (unknown.hints().among().isEmpty())
      return new Unknown(unknown.causes(), Hints.NONE, unknown.origin());
    List<Value> among = new ArrayList<>(unknown.hints().among().size());
    for (Value one : unknown.hints().among()) among.add(key(one, name));
    holderThere = unknown.hints().notNull();
    return new Unknown(unknown.causes(), Hints.among(among), unknown.origin());
  }

  private Value entry(Mapping map, String name) {
    Element element = map.entries().get(name);
    if (element == null) {
      return map.open().isPresent()
          ? new Unknown(List.of(map.open().get()), Hints.NONE, map.origin())
          : new Absent(map.origin());
    }
    if (!(element.value() instanceof Absent)) depth++;
    return element.sure() ? element.value() : maybe(element.value(), map.open());
  }

  /** A list of one block is the block. */
  private Value single(Sequence list, String name) {
    if (list.elements().isEmpty()) {
      holderThere = false;
      return list.open().isPresent()
          ? new Unknown(List.of(list.open().get()), Hints.NONE, list.origin())
          : new Absent(list.origin());
    }
    Element only = list.elements().getFirst();
    depth++;
    Value inner = key(only.value(), name);
    return only.sure() && list.open().isEmpty() ? inner : maybe(inner, list.open());
  }

  private static Unknown misplaced(Value value, String name) {
    String detail = "a block or object with " + name + " was expected here";
    return Unknown.of(Reason.MALFORMED, detail, value.origin());
  }

  /** What may be this, or may not be there. */
  static Value maybe(Value value, Optional<Cause> open) {
    if (value instanceof Absent) return value;
    List<Cause> causes = open.isPresent() ? List.of(open.get()) : List.of(Causes.maybe(value));
    if (value instanceof Unknown unknown)
      return new Unknown(Causes.join(causes, unknown.causes()), Hints.NONE, value.origin());
    List<Value> among = List.of(value, new Absent(value.origin()));
    return new Unknown(causes, Hints.among(among), value.origin());
  }

  private Value either(Value value, List<String> names) {
    if (value instanceof Absent || (value instanceof Unknown)) return key(value, names.getFirst());
    Joiner all = new Joiner();
    for (String name : names) all.add(key(value, name), true);
    return all.list(value.origin());
  }

  private static Value every(Value value) {
    return switch (value) {
      case Mapping map -> Sequence.of(SequenceType.LIST, List.of(map), map.origin());
      case Absent _,
          Sequence _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Encoded _,
          Value.PartialText _,
          Value.Reference _,
          Unknown _ ->
          value;
    };
  }

  /** Takes the rest of the path from each element, and joins what comes of it. */
  private Value spread(Sequence list, List<Step> steps, int at) {
    boolean there = false;
    int deepest = depth;
    Joiner all = new Joiner();
    for (Element element : list.elements()) {
      Walk inner = new Walk(documents);
      Value value = inner.take(element.value(), steps, at);
      there |= inner.holderThere;
      deepest = Math.max(deepest, depth + inner.depth);
      if (!(value instanceof Absent)) all.add(value, element.sure());
    }
    holderThere = there;
    depth = deepest;
    if (list.open().isPresent()) all.open(list.open().get());
    return all.list(list.origin());
  }

  private static Value index(Value value, int number) {
    if (!(value instanceof Sequence list))
      return value instanceof Mapping && (number == 0 || number == -1) ? value : every(value);
    int size = list.elements().size();
    int wanted = number < 0 ? size + number : number;
    boolean shaky = number < 0 && list.open().isPresent();
    if (wanted < 0 || wanted >= size)
      return list.open().isPresent()
          ? new Unknown(List.of(list.open().get()), Hints.NONE, list.origin())
          : new Absent(list.origin());
    int from = number < 0 ? wanted : 0;
    int to = number < 0 ? size : wanted + 1;
    for (Element element : list.elements().subList(from, to)) shaky |= !element.sure();
    Value found = list.elements().get(wanted).value();
    return shaky ? maybe(found, list.open()) : found;
  }

  private Value where(Value value, Step.Where where) {
    if (!(every(value) instanceof Sequence list)) return value;
    Joiner chosen = new Joiner();
    for (Element element : list.elements()) {
      Walk inner = new Walk(documents);
      Truth fits = Equality.ofText(inner.key(element.value(), where.name()), where.value());
      if (fits != Truth.FALSE)
        chosen.element(element.value(), element.sure() && fits == Truth.TRUE);
    }
    if (list.open().isPresent()) chosen.open(list.open().get());
    return chosen.list(list.origin());
  }

  private static Value present(Value value) {
    Truth there = there(value);
    if (there != Truth.UNKNOWN) return new Value.Bool(there == Truth.TRUE, value.origin());
    return new Unknown(Causes.sure(value), Hints.NONE, value.origin());
  }

  /** Whether a value is there at all. */
  static Truth there(Value value) {
    return switch (value) {
      case Absent _ -> Truth.FALSE;
      case Sequence list -> anySure(list);
      case Unknown unknown -> unknown.hints().notNull() ? Truth.TRUE : Truth.UNKNOWN;
      case Mapping _,
          Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Encoded _,
          Value.PartialText _,
          Value.Reference _ ->
          Truth.TRUE;
    };
  }

  private static Truth anySure(Sequence list) {
    for (Element element : list.elements())
      if (element.sure() && !(element.value() instanceof Absent)) return Truth.TRUE;
    return list.elements().isEmpty() && list.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Joins lists and single values into one list. */
  static final class Joiner {
    private final List<Element> elements = new ArrayList<>();
    private @Nullable Cause open;

    void add(Value value, boolean sure) {
      switch (value) {
        case Absent _ -> {}
        case Sequence list -> {
          for (Element element : list.elements())
            element(Origins.used(element.value(), list.origin()), sure && element.sure());
          list.open().ifPresent(this::open);
        }
        case Unknown unknown -> addUnknown(unknown);
        case Mapping _,
            Value.Bool _,
            Value.Number _,
            Value.Text _,
            Value.Encoded _,
            Value.PartialText _,
            Value.Reference _ ->
            element(value, sure);
      }
    }

    /** One unknown may be a list as well as an element. */
    private void addUnknown(Unknown unknown) {
      List<Value> among = unknown.hints().among();
      for (Value one : among) if (!(one instanceof Absent)) add(one, false);
      if (among.isEmpty()) open(unknown.causes().getFirst());
    }

    void element(Value value, boolean sure) {
      elements.add(new Element(value, sure));
    }

    void open(Cause cause) {
      if (open == null) open = cause;
    }

    Sequence list(Origin origin) {
      return new Sequence(SequenceType.LIST, elements, Optional.ofNullable(open), origin);
    }
  }
}
