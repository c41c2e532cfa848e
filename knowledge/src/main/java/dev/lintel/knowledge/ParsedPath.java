package dev.lintel.knowledge;

import dev.lintel.syntax.SyntaxProblem;

/** What became of a path's text. */
public sealed interface ParsedPath {
  record Good(Path path) implements ParsedPath {}

  record Wrong(SyntaxProblem problem) implements ParsedPath {}
}
