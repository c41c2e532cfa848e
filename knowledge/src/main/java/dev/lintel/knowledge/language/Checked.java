package dev.lintel.knowledge.language;

import dev.lintel.syntax.SyntaxProblem;
import java.util.List;

/**
 * What the checker makes of an expression.
 *
 * @param expression the same with qualified names joined
 * @param absent whether its value may be absent
 * @param problems what is wrong with it, in the order of the text
 */
public record Checked(
    Expression expression, Type type, boolean absent, List<SyntaxProblem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }
}
