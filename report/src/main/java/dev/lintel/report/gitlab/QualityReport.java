package dev.lintel.report.gitlab;

import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Severity;
import dev.lintel.report.Places;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.json.JsonOutput;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes findings that count as a GitLab Code Quality report, one a line. */
public final class QualityReport {
  private QualityReport() {}

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, Places places, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out, 1);
    json.writeStartArray();
    for (Finding finding : report.result().findings())
      if (finding.suppressed().isEmpty()) issue(json, report, places, finding);
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  private static void issue(JsonGenerator json, Report report, Places places, Finding finding) {
    Location at = finding.location();
    String title = Wording.title(report.rules(), finding);
    String detail = Wording.detail(report.rules(), finding);
    json.writeStartObject();
    json.writeStringProperty("type", "issue");
    json.writeStringProperty(
        "description",
        title + (detail.equals(title) ? "" : ": " + detail) + ", " + Wording.subject(finding));
    json.writeStringProperty("check_name", finding.rule());
    json.writeStringProperty("fingerprint", finding.id());
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeArrayPropertyStart("categories");
    json.writeString("Security");
    json.writeEndArray();
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", places.of(at.source()));
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", at.source().line(at.start()));
    json.writeNumberProperty("end", at.source().line(Math.max(at.start(), at.end() - 1)));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "blocker";
      case HIGH -> "critical";
      case MEDIUM -> "major";
      case LOW -> "minor";
      case INFO -> "info";
    };
  }
}
