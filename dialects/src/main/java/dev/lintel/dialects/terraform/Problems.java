package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.ProblemCount;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with one stack, each thing once: instances of one block find the same. So many are
 * told, and how many more there are.
 */
final class Problems {
  private static final int MOST = 1_000;
  private final Set<Key> seen = new HashSet<>();
  private final List<Problem> all = new ArrayList<>();
  private final ProblemCount rest = new ProblemCount();

  private record Key(SourceText source, int start, int end, String message) {}

  /** Takes a problem; one of a whole block is told at its header. */
  void add(Problem problem) {
    if (all.size() >= MOST) rest.add(problem.where());
    else tell(problem);
  }

  /** Takes one that must be told however many there are. */
  void tell(Problem problem) {
    Origin where = problem.where();
    int end = Math.min(where.end(), where.headEnd());
    if (seen.add(new Key(where.source(), where.start(), end, problem.message())))
      all.add(
          new Problem(
              problem.level(), problem.message(), Origin.of(where.source(), where.start(), end)));
  }

  void error(Origin where, String message) {
    add(new Problem(Problem.Level.ERROR, message, where));
  }

  void warning(Origin where, String message) {
    add(new Problem(Problem.Level.WARNING, message, where));
  }

  void notice(Origin where, String message) {
    add(new Problem(Problem.Level.NOTICE, message, where));
  }

  List<Problem> all() {
    List<Problem> told = new ArrayList<>(all);
    rest.told().ifPresent(told::add);
    return told;
  }
}
