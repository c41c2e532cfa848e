package dev.lintel.report.json;

import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Resource;
import dev.lintel.model.Suppression;
import dev.lintel.model.Witness;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes findings, with keys in the order of the contract. */
final class JsonFindings {
  private final JsonGenerator json;

  JsonFindings(JsonGenerator json) {
    this.json = json;
  }

  void write(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("id", finding.id());
    json.writeStringProperty("cause", finding.cause());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeNullProperty("risk");
    json.writeStringProperty("stack", finding.stack().path());
    if (!finding.environments().isEmpty()) {
      json.writeArrayPropertyStart("environments");
      for (String name : finding.environments()) json.writeString(name);
      json.writeEndArray();
    }
    JsonOutput.place(json, finding.location());
    resource(finding.resource());
    optional("part", finding.part());
    json.writeStringProperty("message", finding.message());
    json.writeArrayPropertyStart("witnesses");
    for (Witness witness : finding.witnesses()) witness(witness);
    json.writeEndArray();
    json.writeNullProperty("fix");
    suppressed(finding.suppressed());
    json.writeEndObject();
  }

  private void resource(Resource resource) {
    json.writeObjectPropertyStart("resource");
    json.writeStringProperty("address", resource.address());
    json.writeStringProperty("block", resource.block());
    json.writeStringProperty("type", resource.type());
    JsonOutput.place(json, resource.origin());
    json.writeEndObject();
  }

  private void witness(Witness witness) {
    json.writeStartObject();
    json.writeStringProperty("property", witness.property());
    json.writeStringProperty("value", witness.value());
    json.writeStringProperty("resource", witness.resource());
    JsonOutput.place(json, witness.location());
    json.writeArrayPropertyStart("chain");
    for (Location step : witness.chain()) {
      json.writeStartObject();
      JsonOutput.place(json, step);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void suppressed(Optional<Suppression> suppression) {
    if (suppression.isEmpty()) {
      json.writeNullProperty("suppressed");
      return;
    }
    json.writeObjectPropertyStart("suppressed");
    json.writeStringProperty("by", suppression.get().by());
    json.writeStringProperty("reason", suppression.get().reason());
    optional("until", suppression.get().until());
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> value) {
    if (value.isPresent()) json.writeStringProperty(name, value.get());
    else json.writeNullProperty(name);
  }
}
