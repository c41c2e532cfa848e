package dev.lintel.report.html;

import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Witness;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Wording;
import dev.lintel.report.source.Columns;
import dev.lintel.report.source.Snippet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Findings as the page's script reads them: each group one entry, with its code. */
final class HtmlFindings {
  private static final int MOST_STEPS = 6;
  private static final int MOST_WITNESSES = 5;
  private static final int MOST_SUBJECTS = 50;

  private final JsonGenerator json;
  private final RuleTexts rules;

  HtmlFindings(JsonGenerator json, RuleTexts rules) {
    this.json = json;
    this.rules = rules;
  }

  void write(FindingGroup group) {
    Finding finding = group.first();
    boolean secret = Wording.secret(finding);
    json.writeStartObject();
    json.writeStringProperty("id", finding.id());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("stack", finding.stack().path());
    json.writeStringProperty("environment", Wording.environments(finding));
    json.writeNumberProperty("count", group.findings().size());
    json.writeStringProperty("file", finding.location().file());
    json.writeNumberProperty("line", finding.location().span().start().line());
    json.writeNumberProperty("column", finding.location().span().start().column());
    subjects(group);
    json.writeStringProperty("message", Columns.clean(Wording.detail(rules, finding)));
    code(finding, secret);
    chain(finding, secret);
    also(finding);
    if (finding.suppressed().isPresent())
      json.writeStringProperty("suppressed", Wording.silence(finding.suppressed().get()));
    json.writeEndObject();
  }

  /** Whom it is about, each once, with the number of its instances where there are several. */
  private void subjects(FindingGroup group) {
    Map<String, Integer> subjects = new LinkedHashMap<>();
    if (group.findings().size() == 1) subjects.put(Wording.subject(group.first()), 1);
    else
      for (Finding each : group.findings())
        subjects.merge(each.resource().block(), 1, Integer::sum);
    json.writeArrayPropertyStart("subjects");
    int told = 0;
    for (Map.Entry<String, Integer> subject : subjects.entrySet()) {
      if (told++ == MOST_SUBJECTS) break;
      String times = subject.getValue() > 1 ? " ×" + subject.getValue() : "";
      json.writeString(Columns.clean(subject.getKey()) + times);
    }
    if (subjects.size() > MOST_SUBJECTS)
      json.writeString("and " + (subjects.size() - MOST_SUBJECTS) + " more");
    json.writeEndArray();
  }

  private void code(Finding finding, boolean secret) {
    json.writeArrayPropertyStart("code");
    Snippet snippet = Snippet.of(finding.location(), Wording.header(finding), secret);
    for (Snippet.Line line : snippet.lines()) {
      json.writeStartArray();
      json.writeNumber(line.number());
      json.writeString(line.before());
      if (!line.marked().isEmpty() || !line.after().isEmpty()) {
        json.writeString(line.marked());
        json.writeString(line.after());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void chain(Finding finding, boolean secret) {
    if (finding.witnesses().isEmpty()) return;
    List<Location> chain = finding.witnesses().getFirst().chain();
    if (chain.isEmpty()) return;
    json.writeArrayPropertyStart("chain");
    for (Location step : chain.subList(Math.max(0, chain.size() - MOST_STEPS), chain.size())) {
      json.writeStartArray();
      json.writeString(step.file());
      json.writeNumber(step.span().start().line());
      json.writeString(Snippet.line(step, secret));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The other values that decided. */
  private void also(Finding finding) {
    List<Witness> witnesses = finding.witnesses();
    if (witnesses.size() < 2) return;
    json.writeArrayPropertyStart("also");
    for (Witness witness : witnesses.subList(1, Math.min(witnesses.size(), MOST_WITNESSES + 1))) {
      boolean elsewhere = !witness.resource().equals(finding.resource().address());
      String of = elsewhere ? " in " + witness.resource() : "";
      json.writeStartArray();
      json.writeString(witness.location().file());
      json.writeNumber(witness.location().span().start().line());
      json.writeString(Columns.clean(witness.property() + ": " + witness.value() + of));
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
