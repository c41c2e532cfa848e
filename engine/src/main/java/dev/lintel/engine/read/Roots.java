package dev.lintel.engine.read;

import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values at which subjects start.
 *
 * @param open why more may be there
 */
record Roots(List<Root> list, List<Cause> open) {
  static final Roots NONE = new Roots(List.of(), List.of());

  /**
   * @param label which part of the carrier it is, such as {@code ingress[0]}
   */
  record Root(Value value, String label, boolean sure) {}

  static Roots at(StackView view, Path path, Value from) {
    Walk walk = new Walk(view.documents());
    Value value = walk.take(from, path.steps(), 0);
    return through(path) ? of(value, label(path)) : single(value);
  }

  private static boolean through(Path path) {
    for (Step step : path.steps())
      if (step instanceof Step.Every || step instanceof Step.Either || step instanceof Step.Where)
        return true;
    return false;
  }

  private static String label(Path path) {
    String label = "";
    for (Step step : path.steps()) if (step instanceof Step.Key key) label = key.name();
    return label;
  }

  private static Roots single(Value value) {
    return value instanceof Absent
        ? NONE
        : new Roots(List.of(new Root(value, "", true)), List.of());
  }

  /** A subject for each element; where there may be more, one of which nothing is known. */
  static Roots of(Value value, String label) {
    return switch (value) {
      case Absent _ -> NONE;
      case Sequence list -> elements(list, label);
      case Mapping _ -> new Roots(List.of(new Root(value, label + "[0]", true)), List.of());
      case Value.Bool _, Value.Number _, Value.Text _ -> NONE;
      case Value.Reference _, Value.PartialText _, Value.Encoded _, Unknown _ ->
          unknown(value, label);
    };
  }

  private static Roots unknown(Value value, String label) {
    List<Cause> causes = Causes.sure(value);
    Value blank = new Unknown(causes, Hints.NONE, value.origin());
    return new Roots(List.of(new Root(blank, label + "[?]", false)), causes);
  }

  private static Roots elements(Sequence list, String label) {
    List<Root> roots = new ArrayList<>(list.elements().size());
    boolean shaky = false;
    for (Element element : list.elements()) {
      if (roots.size() == Bound.ELEMENTS)
        return new Roots(roots, List.of(Bound.reached(list.origin())));
      Value used = Origins.used(element.value(), list.origin());
      roots.add(new Root(used, label + "[" + roots.size() + "]", element.sure()));
      shaky |= !element.sure();
    }
    if (list.open().isEmpty()) return new Roots(roots, List.of());
    List<Cause> open = List.of(list.open().get());
    if (!shaky)
      roots.add(new Root(new Unknown(open, Hints.NONE, list.origin()), label + "[?]", false));
    return new Roots(roots, open);
  }

  /** A place with nothing in it. */
  static Mapping hollow(Mapping around) {
    return new Mapping(MappingType.OBJECT, Map.of(), Optional.empty(), around.origin());
  }
}
