package dev.lintel.report.csv;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Suppression;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes findings as RFC 4180 has it, one a record, suppressed ones among them. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
 */
public final class CsvReport {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "rule",
          "severity",
          "title",
          "stack",
          "environments",
          "file",
          "line",
          "column",
          "end_line",
          "end_column",
          "resource",
          "type",
          "part",
          "message",
          "suppressed_by",
          "suppressed_until",
          "reason",
          "controls",
          "aliases",
          "url");

  private final StringBuilder text = new StringBuilder();

  private CsvReport() {}

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    CsvReport writer = new CsvReport();
    writer.record(COLUMNS);
    for (Finding finding : report.result().findings()) writer.record(cells(report, finding));
    out.write(writer.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> cells(Report report, Finding finding) {
    Optional<RuleText> rule = report.rules().of(finding.rule());
    Optional<Suppression> suppressed = finding.suppressed();
    Span span = finding.location().span();
    return List.of(
        finding.id(),
        finding.rule(),
        finding.severity().word(),
        Wording.title(report.rules(), finding),
        finding.stack().path(),
        Columns.clean(Wording.environments(finding)),
        Columns.clean(finding.location().file()),
        Integer.toString(span.start().line()),
        Integer.toString(span.start().column()),
        Integer.toString(span.end().line()),
        Integer.toString(span.end().column()),
        Columns.clean(finding.resource().address()),
        finding.resource().type(),
        finding.part().orElse(""),
        Columns.clean(Wording.detail(report.rules(), finding)),
        suppressed.map(Suppression::by).orElse(""),
        suppressed.flatMap(Suppression::until).orElse(""),
        Columns.clean(suppressed.map(Suppression::reason).orElse("")),
        String.join(" ", rule.map(RuleText::controls).orElse(List.of())),
        String.join(" ", rule.map(RuleText::aliases).orElse(List.of())),
        rule.map(RuleText::url).orElse(""));
  }

  private void record(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) text.append(',');
      cell(cells.get(i));
    }
    text.append("\r\n");
  }

  private void cell(String value) {
    String safe = formula(value) ? "'" + value : value;
    if (!quoted(safe)) {
      text.append(safe);
      return;
    }
    text.append('"').append(safe.replace("\"", "\"\"")).append('"');
  }

  private static boolean formula(String value) {
    return !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
  }

  private static boolean quoted(String value) {
    for (int i = 0; i < value.length(); i++)
      if ("\",;'\r\n\t".indexOf(value.charAt(i)) >= 0) return true;
    return !value.isEmpty() && (value.charAt(0) == ' ' || value.endsWith(" "));
  }
}
