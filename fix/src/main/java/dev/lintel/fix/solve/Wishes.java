package dev.lintel.fix.solve;

import dev.lintel.fix.solve.Constraint.AtLeast;
import dev.lintel.fix.solve.Constraint.AtMost;
import dev.lintel.fix.solve.Constraint.NoneOf;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.fix.solve.Constraint.Present;
import dev.lintel.fix.solve.Constraint.Wish;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a predicate asks of something that is not there yet. */
final class Wishes {
  private final String variable;
  private final List<Wish> found = new ArrayList<>();

  private Wishes(String variable) {
    this.variable = variable;
  }

  /** Those that can be told; what else the predicate asks, only a person can see to. */
  static List<Wish> of(Expression predicate, String variable, boolean wanted) {
    Wishes wishes = new Wishes(variable);
    wishes.add(predicate, wanted);
    return wishes.found;
  }

  private void add(Expression expression, boolean wanted) {
    switch (expression) {
      case Expression.Not not -> add(not.operand(), !wanted);
      case Expression.And and when wanted -> {
        for (Expression operand : and.operands()) add(operand, true);
      }
      case Expression.Or or when wanted -> add(or.operands().getFirst(), true);
      case Expression.Select select -> add(select, new OneOf(List.of(new Constant.Bool(wanted))));
      case Expression.In in -> in(in, wanted);
      case Expression.Compare compare -> compare(compare, wanted);
      case Expression.And _,
          Expression.Or _,
          Expression.Literal _,
          Expression.ListLiteral _,
          Expression.Property _,
          Expression.Local _,
          Expression.At _,
          Expression.Conditional _,
          Expression.Quantifier _,
          Expression.Call _ -> {}
    }
  }

  private void in(Expression.In in, boolean wanted) {
    List<Constant> values = Constants.of(in.list());
    if (values.isEmpty()) return;
    add(in.element(), wanted ? new OneOf(values) : new NoneOf(values));
  }

  private void compare(Expression.Compare compare, boolean wanted) {
    Optional<Constraint> constraint = Comparison.constraint(compare, wanted);
    constraint.ifPresent(c -> add(compare.left(), c));
  }

  private void add(Expression name, Constraint constraint) {
    if (name instanceof Expression.Select select
        && select.base() instanceof Expression.Local local
        && local.name().equals(variable)
        && writable(constraint)) found.add(new Wish(select.name(), constraint));
  }

  private static boolean writable(Constraint constraint) {
    return constraint instanceof OneOf
        || constraint instanceof AtLeast
        || constraint instanceof AtMost
        || constraint instanceof Present;
  }
}
