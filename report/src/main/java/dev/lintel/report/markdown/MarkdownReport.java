package dev.lintel.report.markdown;

import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Report;
import dev.lintel.report.Shown;
import dev.lintel.report.Wording;
import dev.lintel.syntax.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a report for a pull request's comment or a job's summary: a table of counts, then every
 * rule that found something, the worst first, with its findings folded in. A comment has a limit
 * (GitHub: 65,536 characters), so the report has one too; what does not fit is counted.
 */
public final class MarkdownReport {
  /** The longest report, in bytes. */
  public static final int LONGEST = 60_000;

  private static final int MOST_PROBLEMS = 10;

  private final Report report;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Report report) {
    this.report = report;
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    MarkdownReport writer = new MarkdownReport(report);
    writer.head();
    String problems = writer.problems();
    int room = LONGEST - bytes(writer.text.toString()) - bytes(problems);
    writer.text.append(new MarkdownRules(report.rules(), room).write(writer.byRule()));
    writer.text.append(problems);
    out.write(writer.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private void head() {
    int[] failed = report.failedBySeverity();
    int sum = 0;
    for (int count : failed) sum += count;
    text.append("## ");
    if (sum == 0) text.append("✅ Lintel: no findings\n\n");
    else text.append("Lintel: ").append(Wording.count(sum, "finding")).append("\n\n");
    if (sum > 0) table(failed);
    text.append(report.passed()).append(" passed, ").append(report.unknown()).append(" unknown");
    if (report.suppressed() > 0)
      text.append(", ").append(report.suppressed()).append(" suppressed");
    if (report.countedProblems() > 0)
      text.append(", ").append(Wording.count(report.countedProblems(), "problem"));
    int resources = 0;
    for (Stack stack : report.stacks()) resources += Shown.count(stack);
    text.append("; ").append(Wording.count(resources, "resource")).append(" in ");
    text.append(Wording.count(report.stacks().size(), "stack")).append(".\n\n");
  }

  private void table(int[] failed) {
    StringBuilder names = new StringBuilder("|");
    StringBuilder line = new StringBuilder("|");
    StringBuilder counts = new StringBuilder("|");
    for (Severity severity : Severity.values()) {
      names.append(' ').append(mark(severity)).append(' ').append(severity.word()).append(" |");
      line.append(":-:|");
      counts.append(' ').append(failed[severity.ordinal()]).append(" |");
    }
    text.append(names).append('\n').append(line).append('\n').append(counts).append("\n\n");
  }

  static String mark(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "🟣";
      case HIGH -> "🔴";
      case MEDIUM -> "🟠";
      case LOW -> "🔵";
      case INFO -> "⚪";
    };
  }

  /** The groups of each rule and severity, the worst first, then as they were found. */
  private List<List<FindingGroup>> byRule() {
    List<List<FindingGroup>> all = new ArrayList<>();
    List<FindingGroup> groups = FindingGroup.of(report.result().findings());
    for (Severity severity : Severity.values()) {
      Map<String, List<FindingGroup>> rules = new LinkedHashMap<>();
      for (FindingGroup group : groups) {
        Finding first = group.first();
        if (first.severity() == severity)
          rules.computeIfAbsent(first.rule(), _ -> new ArrayList<>()).add(group);
      }
      all.addAll(rules.values());
    }
    return all;
  }

  private String problems() {
    StringBuilder list = new StringBuilder();
    int counted = 0;
    for (Problem problem : report.problems()) {
      if (problem.level() == Problem.Level.NOTICE) continue;
      if (counted++ >= MOST_PROBLEMS) continue;
      Position at = problem.where().span().start();
      String place = problem.where().source().path() + ":" + at.line();
      String message = problem.message();
      if (message.length() > 400) message = message.substring(0, 400) + "…";
      list.append("- ").append(MarkdownText.code(place)).append(": ");
      list.append(MarkdownText.prose(message)).append('\n');
    }
    if (counted == 0) return "";
    if (counted > MOST_PROBLEMS)
      list.append("- and ").append(counted - MOST_PROBLEMS).append(" more\n");
    return "<details><summary>"
        + Wording.count(counted, "problem")
        + ": what could not be read or judged</summary>\n\n"
        + list
        + "\n</details>\n";
  }
}
