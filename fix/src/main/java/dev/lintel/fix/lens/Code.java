package dev.lintel.fix.lens;

import dev.lintel.model.Stack;

/** The code of a stack: its trees, and what is named how often in them. For one thread. */
public final class Code {
  private final Stack stack;
  private final Trees trees = new Trees();
  private final References references;

  public Code(Stack stack) {
    this.stack = stack;
    this.references = new References(trees, stack);
  }

  Stack stack() {
    return stack;
  }

  Trees trees() {
    return trees;
  }

  References references() {
    return references;
  }
}
