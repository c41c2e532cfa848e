package dev.lintel.syntax.hcl;

/**
 * Bounds how deep the parser recurses and how high a tree becomes, so that neither it nor whoever
 * walks the tree afterwards runs out of stack.
 */
final class Nesting {
  /** How deep brackets, blocks, templates and operators may stand in one another. */
  static final int DEEPEST = 500;

  /** How many nodes a way from the root of an expression to a leaf may have. */
  static final int HIGHEST = 1_000;

  private final Lexer lexer;
  private final Problems problems;
  private int depth;

  /** The height of the tree that was read last; a leaf's is 1. */
  int height;

  Nesting(Lexer lexer, Problems problems) {
    this.lexer = lexer;
    this.problems = problems;
  }

  void enter() {
    if (++depth > DEEPEST) throw tooDeep();
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Back to the depth at which something began that failed. */
  void returnTo(int earlier) {
    depth = earlier;
  }

  /** The height of a node over the tree read last and others of at most that height. */
  void grow(int others) {
    height = Math.max(height, others) + 1;
    if (height > HIGHEST) throw tooDeep();
  }

  private Failure tooDeep() {
    return problems.fail(
        lexer.start,
        lexer.end,
        "This is nested more than "
            + DEEPEST
            + " levels deep, or a chain of more than "
            + HIGHEST
            + " operators: split it into locals.");
  }
}
