package dev.lintel.report;

import dev.lintel.engine.ScanResult;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings the problems of a run together. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem problem) -> problem.where().source().path())
          .thenComparingInt(problem -> problem.where().start())
          .thenComparing(Problem::message);

  private Problems() {}

  /** Every problem once, though a module's file may be read for many stacks; sorted by place. */
  public static List<Problem> of(List<Problem> reading, List<Stack> stacks, ScanResult result) {
    List<Problem> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    add(reading, all, seen);
    for (Stack stack : stacks) add(stack.problems(), all, seen);
    add(result.problems(), all, seen);
    all.sort(BY_PLACE);
    return all;
  }

  private static void add(List<Problem> from, List<Problem> to, Set<String> seen) {
    for (Problem problem : from) if (seen.add(key(problem))) to.add(problem);
  }

  private static String key(Problem problem) {
    return problem.where().start()
        + " "
        + problem.where().end()
        + ' '
        + problem.where().source().path()
        + ' '
        + problem.message();
  }
}
