package dev.lintel.fix.solve;

import dev.lintel.fix.solve.Constraint.Absent;
import dev.lintel.fix.solve.Constraint.Asked;
import dev.lintel.fix.solve.Constraint.AtLeast;
import dev.lintel.fix.solve.Constraint.AtLeastVersion;
import dev.lintel.fix.solve.Constraint.AtMost;
import dev.lintel.fix.solve.Constraint.Contains;
import dev.lintel.fix.solve.Constraint.Created;
import dev.lintel.fix.solve.Constraint.DeniesPlainHttp;
import dev.lintel.fix.solve.Constraint.Lacks;
import dev.lintel.fix.solve.Constraint.Like;
import dev.lintel.fix.solve.Constraint.NoneOf;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.fix.solve.Constraint.Present;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What satisfies two constraints at once. */
public final class Intersection {
  private Intersection() {}

  /** Empty where nothing does, or where that cannot be told. */
  public static Optional<Constraint> of(Constraint first, Constraint second) {
    if (first.equals(second)) return Optional.of(first);
    if (second instanceof Present || second instanceof Asked || second instanceof OneOf)
      return ordered(second, first);
    return ordered(first, second);
  }

  private static Optional<Constraint> ordered(Constraint first, Constraint second) {
    return switch (first) {
      case Asked _ -> Optional.of(first);
      case Present present -> present(present, second);
      case OneOf some -> among(some.values(), second);
      case NoneOf none when second instanceof NoneOf other ->
          Optional.of(new NoneOf(joined(none.values(), other.values())));
      case AtLeast least when second instanceof AtLeast other ->
          Optional.of(least.bound().compareTo(other.bound()) >= 0 ? least : other);
      case AtMost most when second instanceof AtMost other ->
          Optional.of(most.bound().compareTo(other.bound()) <= 0 ? most : other);
      case Contains held when second instanceof Contains other ->
          Optional.of(new Contains(joined(held.values(), other.values())));
      case Lacks lacks when second instanceof Lacks other ->
          Optional.of(new Lacks(identical(lacks, other), lacks.some() || other.some()));
      case Created created when second instanceof Created other ->
          Optional.of(new Created(joined(created.wishes(), other.wishes())));
      case NoneOf _, AtLeast _, AtMost _, Contains _, Lacks _, Created _ -> Optional.empty();
      case Like _, Absent _, AtLeastVersion _, DeniesPlainHttp _ -> Optional.empty();
    };
  }

  /** Whatever has a value is there, unless what is there may be gone afterwards. */
  private static Optional<Constraint> present(Present present, Constraint other) {
    return switch (other) {
      case Absent _ -> Optional.empty();
      case Present second -> Optional.of(new Present(present.stated() && second.stated()));
      case OneOf _,
          NoneOf _,
          AtLeast _,
          AtMost _,
          Like _,
          AtLeastVersion _,
          Contains _,
          Lacks _,
          DeniesPlainHttp _,
          Created _,
          Asked _ ->
          Optional.of(other);
    };
  }

  private static Optional<Constraint> among(List<Constant> values, Constraint other) {
    List<Constant> left = new ArrayList<>(values.size());
    for (Constant value : values) if (Satisfaction.of(other, value)) left.add(value);
    return left.isEmpty() ? Optional.empty() : Optional.of(new OneOf(left));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    Set<T> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** Elements count by identity: two that are equal may stand in a list. */
  private static List<Value> identical(Lacks first, Lacks second) {
    List<Value> all = new ArrayList<>(first.elements());
    for (Value value : second.elements()) {
      boolean known = false;
      for (Value one : first.elements()) known |= one.equals(value);
      if (!known) all.add(value);
    }
    return all;
  }
}
