package dev.lintel.engine;

import dev.lintel.knowledge.Rule;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the findings of one stack by rule and file, and says which are told. */
final class FindingLimit {
  private final int most;
  private final Map<SourceText, Map<Rule, Count>> counts = new IdentityHashMap<>();

  private static final class Count {
    private final Severity severity;
    private int told;
    private int failed;
    private int suppressed;

    Count(Severity severity) {
      this.severity = severity;
    }
  }

  FindingLimit(int most) {
    this.most = most;
  }

  private Count count(Rule rule, Severity severity, SourceText file) {
    return counts
        .computeIfAbsent(file, _ -> new IdentityHashMap<>())
        .computeIfAbsent(rule, _ -> new Count(severity));
  }

  /** Whether one more finding is told. */
  boolean take(Rule rule, Severity severity, SourceText file) {
    Count count = count(rule, severity, file);
    if (count.told == most) return false;
    count.told++;
    return true;
  }

  /** Counts one that is not. */
  void leaveOut(Rule rule, Severity severity, SourceText file, boolean suppressed) {
    Count count = count(rule, severity, file);
    if (suppressed) count.suppressed++;
    else count.failed++;
  }

  /** What was not told; in no order. */
  List<Untold> untold(Stack stack) {
    List<Untold> all = new ArrayList<>();
    counts.forEach((file, rules) ->
        rules.forEach((rule, count) -> {
          if (count.failed + count.suppressed > 0)
            all.add(
                new Untold(stack, file, rule.id(), count.severity, count.failed, count.suppressed));
        }));
    return all;
  }

  /**
   * One problem a file that says how many findings of which rules are not told.
   *
   * @param untold of one stack, sorted by rule
   */
  static List<Problem> problems(List<Untold> untold, int most) {
    Map<SourceText, StringBuilder> lists = new LinkedHashMap<>();
    Map<SourceText, Long> sums = new IdentityHashMap<>();
    for (Untold each : untold) {
      long count = (long) each.failed() + each.suppressed();
      StringBuilder list = lists.computeIfAbsent(each.file(), _ -> new StringBuilder());
      list.append(list.isEmpty() ? "" : ", ").append(each.rule()).append(' ').append(count);
      sums.merge(each.file(), count, Long::sum);
    }
    List<Problem> problems = new ArrayList<>();
    lists.forEach((file, list) ->
        problems.add(
            new Problem(
                Problem.Level.WARNING,
                sums.get(file)
                    + " more findings are counted and not told, for of one rule in one file the"
                    + " first "
                    + most
                    + " are; --all tells every one: "
                    + list,
                Origin.of(file, 0, 0))));
    return problems;
  }
}
