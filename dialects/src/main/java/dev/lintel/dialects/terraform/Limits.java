package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Cut;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What one stack may hold at most, so that no input takes time or memory without end. */
final class Limits {
  static final int MOST_MODULES = 20_000;

  /**
   * Of resources, calls, providers, inputs and outputs together. The largest roots that people have
   * are a tenth of it, and Terraform itself plans none of this size.
   */
  static final int MOST_THINGS = 20_000;

  static final int DEEPEST_MODULE = 64;

  private final Problems problems;
  private int modules;
  private int things;
  private Optional<Cause> reached = Optional.empty();
  private final Set<String> leftOut = new HashSet<>();
  private boolean anything;

  Limits(Problems problems) {
    this.problems = problems;
  }

  /** Whether one more module instance may be made. */
  boolean takeModule(String path, Origin call) {
    if (modules < MOST_MODULES) {
      modules++;
      return true;
    }
    leftOutModule();
    leaveOut(path, call, MOST_MODULES + " module instances");
    return false;
  }

  /** Whether there is room for one more thing of the stack. */
  boolean take(String address, Origin block) {
    if (things < MOST_THINGS) {
      things++;
      return true;
    }
    leaveOut(address, block, MOST_THINGS + " resources, calls, inputs and outputs");
    return false;
  }

  /** The bound that was reached; empty where none was. */
  Optional<Cause> reached() {
    return reached;
  }

  /** Notes that something of a type is left out, or some instances of it. */
  void leftOut(String type) {
    leftOut.add(type);
  }

  /** Notes that a module is not looked into. */
  void leftOutModule() {
    anything = true;
  }

  /** What is left out of the stack; empty where it is whole. */
  Optional<Cut> cut() {
    return reached.map(cause -> new Cut(cause, leftOut, anything));
  }

  private void leaveOut(String what, Origin where, String most) {
    if (reached.isPresent()) return;
    String message =
        what
            + " and what follows is left out: one root is read up to "
            + most
            + "; split it into several roots";
    problems.tell(new Problem(Problem.Level.WARNING, message, where));
    reached = Optional.of(new Cause(Reason.LIMIT, message, where));
  }
}
