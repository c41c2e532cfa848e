package dev.lintel.fix.solve;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expression.Operator;
import dev.lintel.knowledge.language.Function;
import java.util.Optional;

/** Comparisons that ask whether a list has elements at all. */
final class Sizes {
  private Sizes() {}

  /**
   * @param some whether it has to have some, or none
   */
  record Counted(Expression list, boolean some) {}

  static Optional<Counted> of(Expression.Compare compare, boolean wanted) {
    if (!(compare.left() instanceof Expression.Call call) || call.function() != Function.SIZE)
      return Optional.empty();
    if (!(compare.right() instanceof Expression.Literal literal)
        || !(literal.value() instanceof Constant.Number number)) return Optional.empty();
    Expression list = call.arguments().getFirst();
    return some(compare.operator(), number.value().intValue())
        .map(some -> new Counted(list, some == wanted));
  }

  private static Optional<Boolean> some(Operator operator, int bound) {
    return switch (operator) {
      case EQUAL, AT_MOST -> bound == 0 ? Optional.of(false) : Optional.empty();
      case UNEQUAL, MORE -> bound == 0 ? Optional.of(true) : Optional.empty();
      case LESS -> bound == 1 ? Optional.of(false) : Optional.empty();
      case AT_LEAST -> bound == 1 ? Optional.of(true) : Optional.empty();
    };
  }
}
