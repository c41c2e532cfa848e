package dev.lintel.fix.solve;

import dev.lintel.fix.solve.Constraint.Absent;
import dev.lintel.fix.solve.Constraint.AtLeast;
import dev.lintel.fix.solve.Constraint.AtMost;
import dev.lintel.fix.solve.Constraint.NoneOf;
import dev.lintel.fix.solve.Constraint.OneOf;
import dev.lintel.fix.solve.Constraint.Present;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expression.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a comparison with a literal asks of the other side. */
final class Comparison {
  private Comparison() {}

  /** Of a comparison whose right side is a literal. */
  static Optional<Constraint> constraint(Expression.Compare compare, boolean wanted) {
    if (!(compare.right() instanceof Expression.Literal literal)) return Optional.empty();
    return constraint(compare.operator(), literal.value(), wanted);
  }

  static Optional<Constraint> constraint(Operator operator, Constant value, boolean wanted) {
    return switch (operator) {
      case EQUAL -> Optional.of(equal(value, wanted));
      case UNEQUAL -> Optional.of(equal(value, !wanted));
      case LESS -> number(value).map(n -> wanted ? new AtMost(n, true) : new AtLeast(n, false));
      case AT_MOST -> number(value).map(n -> wanted ? new AtMost(n, false) : new AtLeast(n, true));
      case MORE -> number(value).map(n -> wanted ? new AtLeast(n, true) : new AtMost(n, false));
      case AT_LEAST -> number(value).map(n -> wanted ? new AtLeast(n, false) : new AtMost(n, true));
    };
  }

  private static Constraint equal(Constant value, boolean wanted) {
    if (value instanceof Constant.Null) return wanted ? new Absent() : new Present(false);
    return wanted ? new OneOf(List.of(value)) : new NoneOf(List.of(value));
  }

  private static Optional<BigDecimal> number(Constant value) {
    return value instanceof Constant.Number number ? Optional.of(number.value()) : Optional.empty();
  }

  /** The same with its sides changed. */
  static Expression.Compare flipped(Expression.Compare compare) {
    Operator operator =
        switch (compare.operator()) {
          case EQUAL -> Operator.EQUAL;
          case UNEQUAL -> Operator.UNEQUAL;
          case LESS -> Operator.MORE;
          case AT_MOST -> Operator.AT_LEAST;
          case MORE -> Operator.LESS;
          case AT_LEAST -> Operator.AT_MOST;
        };
    return new Expression.Compare(
        operator, compare.right(), compare.left(), compare.start(), compare.end());
  }
}
