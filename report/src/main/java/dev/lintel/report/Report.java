package dev.lintel.report;

import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.engine.Untold;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import java.util.List;

/**
 * All there is to tell about one run.
 *
 * @param version of the program
 * @param problems of reading and judging, each once, sorted by place
 * @param listUnknowns whether what could not be judged is listed, not just counted
 */
public record Report(
    String version,
    List<Stack> stacks,
    ScanResult result,
    List<Problem> problems,
    RuleTexts rules,
    boolean listUnknowns) {

  public Report {
    stacks = List.copyOf(stacks);
    problems = List.copyOf(problems);
  }

  /** Findings that count, by severity, the worst first. */
  public int[] failedBySeverity() {
    int[] counts = new int[Severity.values().length];
    for (Finding finding : result.findings())
      if (finding.suppressed().isEmpty()) counts[finding.severity().ordinal()]++;
    for (Untold untold : result.untold()) counts[untold.severity().ordinal()] += untold.failed();
    return counts;
  }

  public int passed() {
    int sum = 0;
    for (StackCounts counts : result.counts()) sum += counts.passed();
    return sum;
  }

  public int unknown() {
    int sum = 0;
    for (StackCounts counts : result.counts()) sum += counts.unknown();
    return sum;
  }

  public int suppressed() {
    int sum = 0;
    for (StackCounts counts : result.counts()) sum += counts.suppressed();
    return sum;
  }

  /** Problems that count: a notice is for information. */
  public int countedProblems() {
    int sum = 0;
    for (Problem problem : problems) if (problem.level() != Problem.Level.NOTICE) sum++;
    return sum;
  }
}
