package dev.lintel.knowledge.language;

import dev.lintel.syntax.SyntaxProblem;

/** What became of a text. */
public sealed interface Parsed {
  record Tree(Expression expression) implements Parsed {}

  record Wrong(SyntaxProblem problem) implements Parsed {}
}
