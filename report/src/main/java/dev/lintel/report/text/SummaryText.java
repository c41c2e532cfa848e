package dev.lintel.report.text;

import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.report.Report;
import dev.lintel.report.Shown;

/** The last lines of a report: how many of what, and whether the run fails. */
final class SummaryText {
  private final Report report;
  private final Style style;
  private final StringBuilder out;

  private SummaryText(Report report, Style style, StringBuilder out) {
    this.report = report;
    this.style = style;
    this.out = out;
  }

  static void write(Report report, Style style, StringBuilder out) {
    SummaryText summary = new SummaryText(report, style, out);
    summary.findings();
    summary.rest();
  }

  private void findings() {
    int[] failed = report.failedBySeverity();
    int all = 0;
    for (int count : failed) all += count;
    if (all == 0) {
      out.append(style.good("✓ no findings")).append('\n');
      return;
    }
    String head = count(all, "finding") + ":";
    out.append(style.bold(head));
    int used = head.length();
    boolean first = true;
    for (Severity severity : Severity.values()) {
      int count = failed[severity.ordinal()];
      if (count == 0) continue;
      String part = count + " " + severity.word();
      if (!first) out.append(',');
      boolean fits = used + part.length() + 2 < style.width();
      out.append(fits ? " " : "\n  ");
      used = (fits ? used + 2 : 3) + part.length();
      first = false;
      out.append(style.severity(severity, part));
    }
    out.append('\n');
  }

  private void rest() {
    StringBuilder rest = new StringBuilder();
    rest.append(report.passed()).append(" passed, ").append(report.unknown()).append(" unknown");
    if (report.suppressed() > 0)
      rest.append(", ").append(report.suppressed()).append(" suppressed");
    if (report.countedProblems() > 0)
      rest.append(", ").append(count(report.countedProblems(), "problem"));
    int resources = 0;
    for (Stack stack : report.stacks()) resources += Shown.count(stack);
    rest.append("; ").append(count(resources, "resource")).append(" in ");
    rest.append(count(report.stacks().size(), "stack"));
    for (String line : Prose.lines(rest.toString(), style.width()))
      out.append(style.dim(line)).append('\n');
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
