package dev.lintel.knowledge.language;

import dev.lintel.syntax.SyntaxProblem;

/** Carries a problem out of a parser; never leaves this package. */
final class LanguageException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient SyntaxProblem problem;

  LanguageException(int start, int end, String message) {
    super(message, null, false, false);
    this.problem = new SyntaxProblem(start, end, message);
  }

  SyntaxProblem problem() {
    return problem;
  }
}
