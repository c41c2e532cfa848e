package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import java.util.Map;

/**
 * The way in: the value of an expression as Terraform computes it. Never throws on any expression:
 * what Terraform would refuse is told as a problem of the scope and is an unknown.
 *
 * <p>Origins: a literal has its own place; a name has its place leading to where its value is
 * written; the result of an operator or function has the place of that expression, leading to the
 * argument that gave the text if one did; elements of lists and maps keep their own.
 *
 * <p>Evaluation goes as deep on the thread's stack as the expression; names are the scope's, which
 * must see to cycles and to long chains of names itself.
 */
public final class Evaluator {
  private Evaluator() {}

  /**
   * @param source the text that the expression's positions count in
   */
  public static Value evaluate(Expression expression, Scope scope, SourceText source) {
    return evaluate(expression, scope, source, Map.of());
  }

  /**
   * With further names of one step, which go before all others: the iterators of {@code dynamic}
   * blocks, each an object of {@code key} and {@code value}.
   */
  public static Value evaluate(
      Expression expression, Scope scope, SourceText source, Map<String, Value> names) {
    Evaluation evaluation = new Evaluation(scope, source, new Evaluation.Budget());
    return evaluation.evaluate(expression, Names.of(names));
  }
}
