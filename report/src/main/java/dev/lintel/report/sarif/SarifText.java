package dev.lintel.report.sarif;

import tools.jackson.core.JsonGenerator;

/** Messages: objects with a text, and sometimes the same in Markdown. */
final class SarifText {
  private SarifText() {}

  static void message(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  static void message(JsonGenerator json, String name, String text, String markdown) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeStringProperty("markdown", markdown);
    json.writeEndObject();
  }
}
