package dev.lintel.engine;

import dev.lintel.model.Stack;

/**
 * How the evaluations of a stack came out, an evaluation being one rule on one subject.
 *
 * @param failed findings that are not suppressed
 * @param suppressed findings that are
 * @param unknown evaluations that hang on something not known
 * @param inexpressible those of them where the dialect cannot say it, or where a companion stands
 *     without its main and does not say it: nothing anybody could mend in the code
 */
public record StackCounts(
    Stack stack,
    int passed,
    int failed,
    int suppressed,
    int unknown,
    int inexpressible,
    int notApplicable) {

  /** The same after more of the findings were silenced. */
  public StackCounts silenced(int more) {
    return new StackCounts(
        stack, passed, failed - more, suppressed + more, unknown, inexpressible, notApplicable);
  }
}
