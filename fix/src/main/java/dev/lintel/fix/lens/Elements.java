package dev.lintel.fix.lens;

import dev.lintel.syntax.hcl.Expression;
import java.util.Optional;

/** What is literally written of lists and maps. */
final class Elements {
  private Elements() {}

  /** Whether an expression makes a list: it is one, or a function of lists makes it. */
  static boolean listed(Expression expression) {
    return expression instanceof Expression.Tuple
        || expression instanceof Expression.ForTuple
        || expression instanceof Expression.Call
        || expression instanceof Expression.Splat;
  }

  /** The list literal at the end of what makes a list. */
  static Optional<Expression.Tuple> list(Expression expression) {
    if (expression instanceof Expression.Tuple tuple) return Optional.of(tuple);
    return joined(expression, "concat", "toset", "distinct").flatMap(Elements::list);
  }

  /** The object literal at the end of what makes a map. */
  static Optional<Expression.ObjectLiteral> object(Expression expression) {
    if (expression instanceof Expression.ObjectLiteral object) return Optional.of(object);
    return joined(expression, "merge", "tomap").flatMap(Elements::object);
  }

  /** The last argument, where the call is one of these. */
  private static Optional<Expression> joined(Expression expression, String... functions) {
    if (!(expression instanceof Expression.Call call) || call.arguments().isEmpty())
      return Optional.empty();
    for (String function : functions)
      if (call.function().equals(function)) return Optional.of(call.arguments().getLast());
    return Optional.empty();
  }
}
