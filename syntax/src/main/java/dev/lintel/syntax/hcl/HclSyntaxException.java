package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SyntaxProblem;

/** A single expression or template that could not be read; whole files recover instead. */
public final class HclSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient SyntaxProblem problem;

  public HclSyntaxException(SyntaxProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  public SyntaxProblem problem() {
    return problem;
  }
}
