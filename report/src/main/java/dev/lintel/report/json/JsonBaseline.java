package dev.lintel.report.json;

import dev.lintel.engine.baseline.Baseline;
import dev.lintel.engine.baseline.BaselineReader;
import dev.lintel.engine.baseline.Known;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes a baseline, one finding a line, so that a change of it is easy to review. */
public final class JsonBaseline {
  private JsonBaseline() {}

  public static void write(Baseline baseline, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeStringProperty("schema", BaselineReader.SCHEMA);
    json.writeArrayPropertyStart("findings");
    for (Known known : baseline.entries()) {
      json.writeStartObject();
      json.writeStringProperty("id", known.id());
      json.writeStringProperty("rule", known.rule());
      json.writeStringProperty("stack", known.stack());
      json.writeStringProperty("resource", known.address());
      json.writeStringProperty("text", known.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
