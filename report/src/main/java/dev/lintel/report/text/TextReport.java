package dev.lintel.report.text;

import dev.lintel.engine.UnknownOutcome;
import dev.lintel.model.Cause;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells a report to people: findings, then problems, then a summary. */
public final class TextReport {
  private static final int CHUNK = 1 << 16;

  private final Report report;
  private final Style style;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Report report, Style style, OutputStream out) {
    this.report = report;
    this.style = style;
    this.out = out;
  }

  /**
   * Writes UTF-8 and leaves the stream open.
   *
   * @param quiet only findings and problems, without a summary
   * @param verbose also what is suppressed, and notices
   */
  public static void write(
      Report report, Style style, boolean quiet, boolean verbose, OutputStream out)
      throws IOException {
    TextReport writer = new TextReport(report, style, out);
    writer.findings();
    if (verbose) writer.suppressed();
    if (report.listUnknowns()) writer.unknowns();
    boolean notices = verbose || report.countedProblems() == 0;
    ProblemText.write(report.problems(), notices, style, writer.text);
    if (!quiet) SummaryText.write(report, style, writer.text);
    writer.flush();
  }

  private void findings() throws IOException {
    FindingText findings = new FindingText(style, report.rules(), text);
    for (FindingGroup group : FindingGroup.of(report.result().findings())) {
      findings.write(group);
      if (text.length() > CHUNK) flush();
    }
  }

  private void suppressed() {
    int before = text.length();
    for (Finding finding : report.result().findings()) {
      if (finding.suppressed().isEmpty()) continue;
      String what = finding.resource().address() + ", " + finding.rule();
      String by = Wording.silence(finding.suppressed().get());
      String mark = style.dim("- suppressed");
      ProblemText.entry(text, style, mark, 12, finding.location(), what + ", " + by);
    }
    if (text.length() > before) text.append('\n');
  }

  private void unknowns() throws IOException {
    List<UnknownOutcome> unknowns = report.result().unknowns();
    for (UnknownOutcome unknown : unknowns) {
      String part = unknown.part().isPresent() ? " " + unknown.part().get() : "";
      String what = unknown.resource().address() + part + ", " + unknown.rule();
      Location at = Location.head(unknown.resource().origin());
      ProblemText.entry(text, style, style.warning("? unknown"), 9, at, what);
      for (Cause cause : unknown.causes()) {
        String why = cause.reason().word() + ": " + cause.detail();
        ProblemText.entry(text, style, "   ", 3, Location.of(cause.where()), why);
      }
      if (text.length() > CHUNK) flush();
    }
    if (!unknowns.isEmpty()) text.append('\n');
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }
}
