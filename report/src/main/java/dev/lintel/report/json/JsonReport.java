package dev.lintel.report.json;

import dev.lintel.engine.StackCounts;
import dev.lintel.engine.UnknownOutcome;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Cause;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.report.Report;
import dev.lintel.report.Shown;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes a report as {@code report-1.json} says, one finding a line. */
public final class JsonReport {
  public static final String SCHEMA = "https://lintel.dev/schema/report-1.json";

  private final Report report;
  private final JsonGenerator json;
  private final JsonFindings findings;

  private JsonReport(Report report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.findings = new JsonFindings(json);
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    new JsonReport(report, json).write();
    json.flush();
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    tool();
    stacks();
    rules();
    json.writeArrayPropertyStart("findings");
    for (Finding finding : report.result().findings()) findings.write(finding);
    json.writeEndArray();
    empty("suggestions");
    empty("paths");
    problems();
    if (report.listUnknowns()) unknowns();
    summary();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void tool() {
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "lintel");
    json.writeStringProperty("version", report.version());
    json.writeEndObject();
  }

  private void empty(String name) {
    json.writeArrayPropertyStart(name);
    json.writeEndArray();
  }

  private void stacks() {
    json.writeArrayPropertyStart("stacks");
    for (StackCounts counts : report.result().counts()) {
      json.writeStartObject();
      json.writeStringProperty("path", counts.stack().path());
      json.writeStringProperty("dialect", counts.stack().dialect());
      json.writeStringProperty("environment", counts.stack().environment());
      json.writeNumberProperty("resources", Shown.count(counts.stack()));
      json.writeNumberProperty("unknown", counts.unknown());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rules() {
    Map<String, Severity> used = new TreeMap<>();
    for (Finding finding : report.result().findings())
      used.putIfAbsent(finding.rule(), finding.severity());
    json.writeObjectPropertyStart("rules");
    for (Map.Entry<String, Severity> entry : used.entrySet()) {
      Optional<RuleText> text = report.rules().of(entry.getKey());
      if (text.isPresent()) JsonRules.rule(json, text.get(), entry.getValue());
    }
    json.writeEndObject();
  }

  private void problems() {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : report.problems()) {
      json.writeStartObject();
      JsonOutput.place(json, problem.where());
      json.writeStringProperty("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unknowns() {
    json.writeArrayPropertyStart("unknowns");
    for (UnknownOutcome unknown : report.result().unknowns()) {
      json.writeStartObject();
      json.writeStringProperty("stack", unknown.stack().path());
      json.writeStringProperty("rule", unknown.rule());
      json.writeStringProperty("resource", unknown.resource().address());
      json.writeArrayPropertyStart("causes");
      for (Cause cause : unknown.causes()) cause(cause);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cause(Cause cause) {
    json.writeStartObject();
    json.writeStringProperty("reason", cause.reason().word());
    JsonOutput.place(json, cause.where());
    json.writeEndObject();
  }

  private void summary() {
    json.writeObjectPropertyStart("summary");
    json.writeObjectPropertyStart("failed");
    int[] failed = report.failedBySeverity();
    for (Severity severity : Severity.values())
      json.writeNumberProperty(severity.word(), failed[severity.ordinal()]);
    json.writeEndObject();
    json.writeNumberProperty("passed", report.passed());
    json.writeNumberProperty("unknown", report.unknown());
    json.writeNumberProperty("suppressed", report.suppressed());
    json.writeNumberProperty("problems", report.problems().size());
    json.writeEndObject();
  }
}
