package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Origin;
import dev.lintel.model.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How origins follow values into their parts. */
final class Origins {
  private static final int LONGEST = 16;

  private Origins() {}

  /**
   * The origin of a part, where a whole was used and a part of it taken: the place of use, then the
   * way the whole came, then the place where the part is written. Where the way had attributes of
   * resources for its targets, they become those of the part.
   *
   * @param step how the part is reached, such as {@code .name} or {@code [0]}
   */
  static Origin child(Origin use, Origin whole, Origin part, String step) {
    Optional<Target> target = isResource(part) ? part.target() : below(whole.target(), step);
    Origin from = rebase(whole.from().orElse(null), part, step, 0);
    boolean sensitive = whole.sensitive() || part.sensitive();
    return new Origin(
        use.source(), use.start(), use.headEnd(), use.end(), Optional.of(from), sensitive, target);
  }

  /** The origin of an element that is used without a place of its own: in loops. */
  static Origin element(Origin whole, Origin part, String step) {
    if (whole.sensitive()) part = part.asSensitive();
    if (isResource(part) || part.target().isPresent()) return part;
    Optional<Target> nearest = nearest(whole);
    if (nearest.isEmpty()) return part;
    Target target = nearest.get();
    return part.readFrom(new Target(target.resource(), target.attribute() + step));
  }

  /** The attribute of a resource that a value was read from last; the resource itself has "". */
  static Optional<Target> nearest(Origin origin) {
    Origin at = origin;
    for (int steps = 0; steps < LONGEST; steps++) {
      if (at.target().isPresent()) return at.target();
      if (at.from().isEmpty()) break;
      at = at.from().get();
    }
    return Optional.empty();
  }

  static boolean fromResource(Origin origin) {
    return nearest(origin).isPresent();
  }

  private static boolean isResource(Origin origin) {
    return origin.target().isPresent() && origin.target().get().attribute().isEmpty();
  }

  private static Origin rebase(@Nullable Origin way, Origin part, String step, int depth) {
    if (way == null || depth > LONGEST) return part;
    boolean last = way.from().isEmpty();
    if (last && part.inside(way) && (way.target().isEmpty() || isResource(way))) {
      return way.target().isEmpty() || isResource(part) || part.target().isPresent()
          ? part
          : part.readFrom(extended(way.target().get(), step));
    }
    Origin from = rebase(way.from().orElse(null), part, step, depth + 1);
    return new Origin(
        way.source(),
        way.start(),
        way.headEnd(),
        way.end(),
        Optional.of(from),
        way.sensitive() || part.sensitive(),
        below(way.target(), step));
  }

  private static Optional<Target> below(Optional<Target> target, String step) {
    return target.isEmpty() ? target : Optional.of(extended(target.get(), step));
  }

  private static Target extended(Target target, String step) {
    return new Target(target.resource(), path(target.attribute(), step));
  }

  /** A path and one more step: names are joined with a dot unless nothing stands before. */
  static String path(String path, String step) {
    return path.isEmpty() && step.startsWith(".") ? step.substring(1) : path + step;
  }
}
