package dev.lintel.report.html;

import dev.lintel.engine.StackCounts;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Report;
import dev.lintel.report.Shown;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The report as the page's script reads it. */
final class HtmlData {
  private final Report report;
  private final JsonGenerator json;

  HtmlData(Report report, JsonGenerator json) {
    this.report = report;
    this.json = json;
  }

  void write() {
    json.writeStartObject();
    json.writeStringProperty("version", report.version());
    summary();
    rules();
    HtmlFindings findings = new HtmlFindings(json, report.rules());
    json.writeArrayPropertyStart("findings");
    for (FindingGroup group : FindingGroup.of(report.result().findings())) findings.write(group);
    for (Finding finding : report.result().findings())
      if (finding.suppressed().isPresent()) findings.write(new FindingGroup(List.of(finding)));
    json.writeEndArray();
    stacks();
    problems();
    json.writeEndObject();
  }

  private void summary() {
    int[] failed = report.failedBySeverity();
    json.writeObjectPropertyStart("summary");
    for (Severity severity : Severity.values())
      json.writeNumberProperty(severity.word(), failed[severity.ordinal()]);
    json.writeNumberProperty("passed", report.passed());
    json.writeNumberProperty("unknown", report.unknown());
    json.writeNumberProperty("suppressed", report.suppressed());
    json.writeNumberProperty("problems", report.countedProblems());
    json.writeEndObject();
  }

  private void rules() {
    TreeSet<String> ids = new TreeSet<>();
    for (Finding finding : report.result().findings()) ids.add(finding.rule());
    json.writeObjectPropertyStart("rules");
    for (String id : ids) {
      Optional<RuleText> text = report.rules().of(id);
      if (text.isPresent()) rule(text.get());
    }
    json.writeEndObject();
  }

  private void rule(RuleText rule) {
    json.writeObjectPropertyStart(rule.id());
    json.writeStringProperty("title", rule.title());
    json.writeStringProperty("why", rule.why());
    json.writeStringProperty("remedy", rule.remedy().orElse(""));
    list("controls", rule.controls());
    list("aliases", rule.aliases());
    json.writeStringProperty("url", rule.url());
    json.writeEndObject();
  }

  private void list(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }

  private void stacks() {
    json.writeArrayPropertyStart("stacks");
    for (StackCounts counts : report.result().counts()) {
      json.writeStartObject();
      json.writeStringProperty("path", counts.stack().path());
      json.writeStringProperty("environment", counts.stack().environment());
      json.writeStringProperty("dialect", counts.stack().dialect());
      json.writeNumberProperty("resources", Shown.count(counts.stack()));
      json.writeNumberProperty("failed", counts.failed());
      json.writeNumberProperty("passed", counts.passed());
      json.writeNumberProperty("unknown", counts.unknown());
      json.writeNumberProperty("suppressed", counts.suppressed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void problems() {
    json.writeArrayPropertyStart("problems");
    for (Problem problem : report.problems()) {
      json.writeStartObject();
      json.writeBooleanProperty("notice", problem.level() == Problem.Level.NOTICE);
      json.writeStringProperty("file", problem.where().source().path());
      json.writeNumberProperty("line", problem.where().span().start().line());
      json.writeStringProperty("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
