package dev.lintel.engine;

import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import java.util.List;

/**
 * What a scan found. The same input gives the same result, in the same order, whatever the number
 * of threads and the order of the stacks.
 *
 * @param findings suppressed ones among them, sorted by file, line, rule, address
 * @param unknowns what could be neither passed nor failed, in the same order, and only where asked
 *     for
 * @param counts one entry a stack, in the order in which the stacks were given
 * @param problems what judging itself could not take: a text that is no document, a bound that was
 *     reached; those of reading are with the stacks
 * @param untold findings that are only counted, sorted by file and rule; a problem tells of them
 */
public record ScanResult(
    List<Finding> findings,
    List<UnknownOutcome> unknowns,
    List<StackCounts> counts,
    List<Problem> problems,
    List<Untold> untold) {
  public ScanResult {
    findings = List.copyOf(findings);
    unknowns = List.copyOf(unknowns);
    counts = List.copyOf(counts);
    problems = List.copyOf(problems);
    untold = List.copyOf(untold);
  }

  /** A result in which every finding is told. */
  public ScanResult(
      List<Finding> findings,
      List<UnknownOutcome> unknowns,
      List<StackCounts> counts,
      List<Problem> problems) {
    this(findings, unknowns, counts, problems, List.of());
  }
}
