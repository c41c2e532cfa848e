package dev.lintel.report.json;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes rules as the report and {@code lintel rules list} have them. */
public final class JsonRules {
  private JsonRules() {}

  /**
   * Writes {@code {"rules": {ID: …}}}.
   *
   * @param rules with the severity that is in force, in the order in which they are to stand
   */
  public static void write(Map<RuleText, Severity> rules, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeObjectPropertyStart("rules");
    for (Map.Entry<RuleText, Severity> entry : rules.entrySet())
      rule(json, entry.getKey(), entry.getValue());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  static void rule(JsonGenerator json, RuleText text, Severity severity) {
    json.writeObjectPropertyStart(text.id());
    json.writeStringProperty("title", text.title());
    json.writeStringProperty("severity", severity.word());
    json.writeStringProperty("kind", text.kind());
    texts(json, "aliases", text.aliases());
    texts(json, "controls", text.controls());
    json.writeStringProperty("url", text.url());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    for (String text : texts) json.writeString(text);
    json.writeEndArray();
  }
}
