package dev.lintel.fix.solve;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Constraint.Asked;
import dev.lintel.fix.solve.Constraint.Contains;
import dev.lintel.fix.solve.Constraint.Created;
import dev.lintel.fix.solve.Constraint.Lacks;
import dev.lintel.fix.solve.Constraint.NoneOf;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Solves what has no parts: comparisons, memberships, calls. */
final class Atoms {
  private final Fix hints;
  private final Functions functions;

  Atoms(Fix hints) {
    this.hints = hints;
    this.functions = new Functions(this);
  }

  /** One plan with one goal: that what an expression names becomes so. */
  List<Plan> goal(Expression name, Ground ground, Constraint constraint) {
    if (name instanceof Expression.At at) return entry(at, ground, constraint);
    Optional<Datum> datum = ground.datum(name);
    if (datum.isEmpty()) return List.of();
    return switch (datum.get()) {
      case Reading reading -> List.of(Plan.of(goal(reading, constraint)));
      case Members members ->
          List.of(
              Plan.of(
                  new Goal(
                      members.subject(), members.name(), Optional.empty(), members, constraint)));
      case Subject _ -> List.of();
    };
  }

  static Goal goal(Reading reading, Constraint constraint) {
    return new Goal(reading.subject(), reading.name(), Optional.empty(), reading, constraint);
  }

  private static List<Plan> entry(Expression.At at, Ground ground, Constraint constraint) {
    Optional<Datum> map = ground.datum(at.map());
    if (map.isEmpty() || !(map.get() instanceof Reading reading)) return List.of();
    if (!(at.key() instanceof Expression.Literal literal)) return List.of();
    if (!(literal.value() instanceof Constant.Text key)) return List.of();
    return List.of(
        Plan.of(
            new Goal(
                reading.subject(), reading.name(), Optional.of(key.value()), reading, constraint)));
  }

  List<Plan> asked(Expression name, Ground ground) {
    return goal(name, ground, new Asked());
  }

  List<Plan> compare(Expression.Compare given, boolean wanted, Ground ground) {
    boolean literalFirst = given.left() instanceof Expression.Literal;
    Expression.Compare compare = literalFirst ? Comparison.flipped(given) : given;
    Optional<Constraint> constraint = Comparison.constraint(compare, wanted);
    if (constraint.isEmpty()) constraint = withOther(compare, wanted, ground);
    return constraint.isEmpty()
        ? asked(compare.left(), ground)
        : goal(compare.left(), ground, constraint.get());
  }

  /** The other side is a property whose value is known. */
  private static Optional<Constraint> withOther(
      Expression.Compare compare, boolean wanted, Ground ground) {
    return known(compare.right(), ground)
        .flatMap(value -> Comparison.constraint(compare.operator(), value, wanted));
  }

  private static Optional<Constant> known(Expression expression, Ground ground) {
    return ground
        .datum(expression)
        .flatMap(d -> d instanceof Reading r ? Constants.of(r.value()) : Optional.empty());
  }

  List<Plan> in(Expression.In in, boolean wanted, Ground ground) {
    if (in.list() instanceof Expression.ListLiteral) {
      List<Constant> values = Constants.of(in.list());
      if (values.isEmpty()) return asked(in.element(), ground);
      return goal(in.element(), ground, wanted ? new OneOf(values) : new NoneOf(values));
    }
    Optional<Constant> element =
        in.element() instanceof Expression.Literal literal
            ? Optional.of(literal.value())
            : known(in.element(), ground);
    if (element.isEmpty()) return asked(in.element(), ground);
    if (wanted) return goal(in.list(), ground, new Contains(List.of(element.get())));
    return goal(in.list(), ground, lacks(in.list(), element.get(), ground));
  }

  private static Constraint lacks(Expression list, Constant element, Ground ground) {
    List<Value> found = new ArrayList<>();
    Optional<Datum> datum = ground.datum(list);
    if (datum.isPresent() && datum.get() instanceof Reading reading)
      for (Datum piece : Pieces.of(reading))
        if (piece instanceof Reading one && Constants.of(one.value()).equals(Optional.of(element)))
          found.add(one.value());
    return found.isEmpty() ? new Asked() : new Lacks(found, false);
  }

  List<Plan> call(Expression.Call call, boolean wanted, Ground ground) {
    return functions.solve(call, wanted, ground);
  }

  /** The list must have some element. */
  List<Plan> filled(Expression list, Ground ground) {
    return another(list, List.of(), ground);
  }

  /** One more of what the list holds, where the rule lets it be made; else a person says. */
  List<Plan> another(Expression list, List<Constraint.Wish> wishes, Ground ground) {
    Optional<Datum> datum = ground.datum(list);
    if (datum.isPresent()
        && datum.get() instanceof Members members
        && hints.create().contains(members.name())) return goal(list, ground, new Created(wishes));
    return asked(list, ground);
  }

  /** The list must have none, if the rule lets elements go. */
  List<Plan> emptied(Expression list, Ground ground) {
    Optional<Datum> datum = ground.datum(list);
    if (datum.isEmpty() || !removable(datum.get())) return asked(list, ground);
    if (!(datum.get() instanceof Reading reading)) return asked(list, ground);
    List<Value> all = new ArrayList<>();
    for (Datum piece : Pieces.of(reading)) if (piece instanceof Reading one) all.add(one.value());
    return all.isEmpty()
        ? asked(list, ground)
        : List.of(Plan.of(goal(reading, new Lacks(all, false))));
  }

  /** Adds the plan that takes an element out of its list, if the rule lets it go. */
  void without(Expression list, Datum element, Ground ground, List<Plan> plans) {
    Optional<Datum> datum = ground.datum(list);
    if (datum.isEmpty() || !removable(datum.get())) return;
    if (datum.get() instanceof Reading reading && element instanceof Reading piece)
      plans.add(Plan.of(goal(reading, new Lacks(List.of(piece.value()), false))));
  }

  boolean removable(Datum list) {
    return switch (list) {
      case Reading reading -> hints.remove().contains(reading.name());
      case Members members -> hints.remove().contains(members.name());
      case Subject _ -> false;
    };
  }
}
