package dev.lintel.report.json;

import dev.lintel.engine.sample.Expectation;
import dev.lintel.engine.sample.SampleVerdict;
import dev.lintel.report.text.SampleText;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code {"samples": [{"path", "holds", "found", "missing", "unexpected", "mistakes"}]}}.
 */
public final class JsonSamples {
  private JsonSamples() {}

  /**
   * @param base what paths are told from
   */
  public static void write(List<SampleVerdict> verdicts, Path base, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeArrayPropertyStart("samples");
    for (SampleVerdict verdict : verdicts) {
      json.writeStartObject();
      json.writeStringProperty("path", SampleText.path(verdict, base));
      json.writeBooleanProperty("holds", verdict.holds());
      lines(json, "found", verdict.found());
      lines(json, "missing", verdict.missing());
      lines(json, "unexpected", verdict.unexpected());
      json.writeArrayPropertyStart("mistakes");
      for (String mistake : verdict.sample().mistakes()) json.writeString(mistake);
      for (String rule : verdict.unheard()) json.writeString("there is no rule `" + rule + "`");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void lines(JsonGenerator json, String name, Collection<Expectation> lines) {
    json.writeArrayPropertyStart(name);
    for (Expectation line : lines) {
      json.writeStartObject();
      json.writeStringProperty("file", line.file());
      json.writeNumberProperty("line", line.line());
      json.writeStringProperty("rule", line.rule());
      json.writeBooleanProperty("unknown", line.unknown());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
