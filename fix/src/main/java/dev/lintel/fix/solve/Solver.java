package dev.lintel.fix.solve;

import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expression.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Inverts requirements: what has to become true for one to hold. Only what is false takes part:
 * what holds is not touched, and what is not known is left as it is.
 */
public final class Solver {
  /** More alternatives than these are not looked at. */
  private static final int MOST = 32;

  private final Fix hints;
  private final Atoms atoms;

  /**
   * @param hints what the rule says about its mending
   */
  public Solver(Fix hints) {
    this.hints = hints;
    this.atoms = new Atoms(hints);
  }

  /**
   * Alternatives, in the order of the text; none where nothing would do. One without goals means
   * that it is so already.
   */
  public List<Plan> solve(Expression expression, boolean wanted, Ground ground) {
    Truth truth = ground.truth(expression);
    if (truth == Truth.UNKNOWN || truth == Truth.of(wanted)) return List.of(Plan.NOTHING);
    return switch (expression) {
      case Expression.Not not -> solve(not.operand(), !wanted, ground);
      case Expression.And and -> join(and.operands(), wanted, wanted, ground);
      case Expression.Or or -> join(or.operands(), wanted, !wanted, ground);
      case Expression.Conditional choice -> branch(choice, wanted, ground);
      case Expression.Quantifier quantifier -> quantified(quantifier, wanted, ground);
      case Expression.Compare compare -> compare(compare, wanted, ground);
      case Expression.In in -> atoms.in(in, wanted, ground);
      case Expression.Call call -> atoms.call(call, wanted, ground);
      case Expression.Property _, Expression.Select _, Expression.Local _, Expression.At _ ->
          truth(expression, wanted, ground);
      case Expression.Literal _, Expression.ListLiteral _ -> List.of();
    };
  }

  private List<Plan> join(List<Expression> operands, boolean wanted, boolean all, Ground ground) {
    List<List<Plan>> solved = new ArrayList<>(operands.size());
    for (Expression operand : operands) solved.add(solve(operand, wanted, ground));
    return all ? together(solved) : either(solved);
  }

  /** One alternative of each, all of them at once. */
  private static List<Plan> together(List<List<Plan>> solved) {
    List<Plan> plans = List.of(Plan.NOTHING);
    for (List<Plan> next : solved) {
      List<Plan> longer = new ArrayList<>();
      for (Plan plan : plans)
        for (Plan more : next) if (longer.size() < MOST) plan.and(more).ifPresent(longer::add);
      plans = longer;
    }
    return plans;
  }

  private static List<Plan> either(List<List<Plan>> solved) {
    List<Plan> plans = new ArrayList<>();
    for (List<Plan> some : solved)
      for (Plan plan : some) if (plans.size() < MOST && !plans.contains(plan)) plans.add(plan);
    return plans;
  }

  private List<Plan> branch(Expression.Conditional choice, boolean wanted, Ground ground) {
    return switch (ground.truth(choice.condition())) {
      case TRUE -> solve(choice.then(), wanted, ground);
      case FALSE -> solve(choice.otherwise(), wanted, ground);
      case UNKNOWN -> List.of();
    };
  }

  /** A boolean that has a name; one that follows from others is solved through them. */
  private List<Plan> truth(Expression expression, boolean wanted, Ground ground) {
    Optional<Datum> datum = ground.datum(expression);
    if (datum.isEmpty() || !(datum.get() instanceof Reading reading)) return List.of();
    if (reading.given() == Given.DERIVED) {
      Optional<Expression> is = reading.subject().property(reading.name()).flatMap(Property::is);
      if (is.isPresent()) return solve(is.get(), wanted, ground.of(reading.subject()));
    }
    return atoms.goal(expression, ground, new OneOf(List.of(new Constant.Bool(wanted))));
  }

  private List<Plan> compare(Expression.Compare compare, boolean wanted, Ground ground) {
    Optional<Sizes.Counted> counted = Sizes.of(compare, wanted);
    if (counted.isEmpty()) return atoms.compare(compare, wanted, ground);
    Expression list = counted.get().list();
    if (list instanceof Expression.Quantifier filter && filter.quantity() == Quantity.FILTER)
      return counted.get().some() ? exists(filter, true, ground) : all(filter, false, ground);
    return counted.get().some() ? atoms.filled(list, ground) : atoms.emptied(list, ground);
  }

  private List<Plan> quantified(Expression.Quantifier quantifier, boolean wanted, Ground ground) {
    boolean exists = quantifier.quantity() == Quantity.EXISTS;
    return exists == wanted ? exists(quantifier, wanted, ground) : all(quantifier, wanted, ground);
  }

  /** For every element the predicate has to become what is wanted, or the element goes. */
  private List<Plan> all(Expression.Quantifier loop, boolean wanted, Ground ground) {
    List<List<Plan>> solved = new ArrayList<>();
    for (Datum element : elements(loop, ground)) {
      List<Plan> plans =
          new ArrayList<>(solve(loop.predicate(), wanted, ground.with(loop.variable(), element)));
      if (!plans.contains(Plan.NOTHING)) atoms.without(loop.list(), element, ground, plans);
      solved.add(plans);
    }
    return together(solved);
  }

  /** An element that one goal mends, else one more, else a person says. */
  private List<Plan> exists(Expression.Quantifier loop, boolean wanted, Ground ground) {
    List<Plan> plans = new ArrayList<>();
    for (Datum element : elements(loop, ground))
      for (Plan plan : solve(loop.predicate(), wanted, ground.with(loop.variable(), element)))
        if (plan.goals().size() == 1 && plans.size() < MOST) plans.add(plan);
    List<Constraint.Wish> wishes = Wishes.of(loop.predicate(), loop.variable(), wanted);
    plans.addAll(atoms.another(loop.list(), wishes, ground));
    return plans;
  }

  private static List<Datum> elements(Expression.Quantifier loop, Ground ground) {
    Optional<Datum> list = ground.datum(loop.list());
    if (list.isEmpty()) return List.of();
    return switch (list.get()) {
      case Members members -> subjects(members);
      case Reading reading -> Pieces.of(reading);
      case Subject _ -> List.of();
    };
  }

  private static List<Datum> subjects(Members members) {
    List<Datum> all = new ArrayList<>(members.list().size());
    for (Members.Member member : members.list()) all.add(member.subject());
    return all;
  }

  /** What the rule says about its mending. */
  public Fix hints() {
    return hints;
  }
}
