package dev.lintel.fix;

import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Goal;
import dev.lintel.fix.solve.Plan;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.language.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What decides whether a rule applies at all. A fix that changed it would not mend anything: it
 * would make the rule look away.
 */
final class Untouchable {
  private final Subject subject;
  private final Set<String> names = new HashSet<>();

  private Untouchable(Subject subject) {
    this.subject = subject;
  }

  static Untouchable of(Rule rule, Subject subject) {
    Untouchable untouchable = new Untouchable(subject);
    rule.when().ifPresent(untouchable::collect);
    return untouchable;
  }

  boolean touchedBy(Plan plan) {
    for (Goal goal : plan.goals())
      if (goal.subject() == subject && !goal.asked() && names.contains(goal.property()))
        return true;
    return false;
  }

  private void collect(Expression expression) {
    switch (expression) {
      case Expression.Property property -> name(property.name());
      case Expression.Not not -> collect(not.operand());
      case Expression.And and -> collect(and.operands());
      case Expression.Or or -> collect(or.operands());
      case Expression.Compare compare -> collect(List.of(compare.left(), compare.right()));
      case Expression.In in -> collect(List.of(in.element(), in.list()));
      case Expression.Conditional choice ->
          collect(List.of(choice.condition(), choice.then(), choice.otherwise()));
      case Expression.Quantifier loop -> collect(List.of(loop.list(), loop.predicate()));
      case Expression.Call call -> collect(call.arguments());
      case Expression.Select select -> collect(select.base());
      case Expression.At at -> collect(List.of(at.map(), at.key()));
      case Expression.ListLiteral list -> collect(list.elements());
      case Expression.Literal _, Expression.Local _ -> {}
    }
  }

  private void collect(List<Expression> all) {
    for (Expression one : all) collect(one);
  }

  private void name(String name) {
    if (!names.add(name)) return;
    Optional<Expression> is = subject.property(name).flatMap(Property::is);
    is.ifPresent(this::collect);
  }
}
