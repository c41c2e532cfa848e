package dev.lintel.report.sarif;

import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Suppression;
import dev.lintel.model.Witness;
import dev.lintel.report.Wording;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes findings as results. */
final class SarifResults {
  private static final int MOST_RELATED = 20;

  private final JsonGenerator json;
  private final RuleTexts rules;
  private final SarifLocations locations;
  private final Map<String, Integer> numbers;

  SarifResults(
      JsonGenerator json, RuleTexts rules, SarifLocations locations, Map<String, Integer> numbers) {
    this.json = json;
    this.rules = rules;
    this.locations = locations;
    this.numbers = numbers;
  }

  void write(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeNumberProperty("ruleIndex", numbers.getOrDefault(finding.rule(), -1));
    json.writeStringProperty("kind", "fail");
    json.writeStringProperty("level", SarifRules.level(finding.severity()));
    SarifText.message(json, "message", message(finding));
    location(finding);
    related(finding);
    json.writeObjectPropertyStart("fingerprints");
    json.writeStringProperty("lintel/v1", finding.id());
    json.writeEndObject();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("findingId/v1", finding.id());
    json.writeStringProperty("cause/v1", finding.cause());
    json.writeEndObject();
    suppressions(finding);
    properties(finding);
    json.writeEndObject();
  }

  /** {@code aws_s3_bucket.assets: S3 bucket is not readable by everyone: acl is "public-read"}. */
  private String message(Finding finding) {
    String detail = Wording.detail(rules, finding);
    String title = Wording.title(rules, finding);
    String what = detail.equals(title) ? title : title + ": " + detail;
    return Wording.subject(finding) + ": " + escaped(what);
  }

  /** {@code [1](2)} would be a link to a related place. */
  private static String escaped(String text) {
    return text.replace("](", "] (");
  }

  private void location(Finding finding) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    locations.quoted(finding.location(), Wording.secret(finding));
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", finding.resource().name());
    json.writeStringProperty("fullyQualifiedName", finding.resource().address());
    json.writeStringProperty("kind", "resource");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void related(Finding finding) {
    json.writeArrayPropertyStart("relatedLocations");
    boolean secret = Wording.secret(finding);
    int id = 0;
    for (Witness witness : finding.witnesses()) {
      if (id > 0 || !witness.location().equals(finding.location()))
        id = related(id, witness.location(), said(witness), secret);
      for (Location step : witness.chain())
        id = related(id, step, witness.property() + " comes from here", secret);
    }
    json.writeEndArray();
  }

  private int related(int id, Location location, String message, boolean secret) {
    if (id >= MOST_RELATED) return id;
    json.writeStartObject();
    json.writeNumberProperty("id", id + 1);
    locations.quoted(location, secret);
    SarifText.message(json, "message", message);
    json.writeEndObject();
    return id + 1;
  }

  private static String said(Witness witness) {
    return witness.property() + " of " + witness.resource() + ": " + witness.value();
  }

  private void suppressions(Finding finding) {
    json.writeArrayPropertyStart("suppressions");
    if (finding.suppressed().isPresent()) {
      Suppression suppression = finding.suppressed().get();
      json.writeStartObject();
      json.writeStringProperty(
          "kind", suppression.by().equals("comment") ? "inSource" : "external");
      json.writeStringProperty("status", "accepted");
      json.writeStringProperty("justification", Wording.silence(suppression));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties(Finding finding) {
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("stack", finding.stack().key());
    json.writeArrayPropertyStart("environments");
    for (String environment : finding.environments()) json.writeString(environment);
    json.writeEndArray();
    json.writeStringProperty("resource", finding.resource().address());
    json.writeStringProperty("resourceType", finding.resource().type());
    if (!witnesses(finding.witnesses()).isEmpty())
      json.writeStringProperty("decidedBy", witnesses(finding.witnesses()));
    json.writeEndObject();
  }

  private static String witnesses(List<Witness> witnesses) {
    return witnesses.isEmpty()
        ? ""
        : witnesses.getFirst().property() + ": " + witnesses.getFirst().value();
  }
}
