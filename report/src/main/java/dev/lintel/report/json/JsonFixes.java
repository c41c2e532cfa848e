package dev.lintel.report.json;

import dev.lintel.fix.ProposedFix;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.syntax.Edit;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes fixes as the contract has them. */
public final class JsonFixes {
  private final JsonGenerator json;

  JsonFixes(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes {@code {"fixes": […], "applied": N, "left": N}}.
   *
   * @param applied how many were written
   * @param left how many could be
   */
  public static void write(List<ProposedFix> fixes, int applied, int left, OutputStream out) {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeArrayPropertyStart("fixes");
    JsonFixes writer = new JsonFixes(json);
    for (ProposedFix fix : fixes) writer.named(fix);
    json.writeEndArray();
    json.writeNumberProperty("applied", applied);
    json.writeNumberProperty("left", left);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void named(ProposedFix fix) {
    json.writeStartObject();
    json.writeStringProperty("id", fix.finding().id());
    json.writeStringProperty("rule", fix.finding().rule());
    json.writeStringProperty("stack", fix.finding().stack().path());
    json.writeStringProperty("file", fix.finding().location().file());
    json.writeStringProperty("resource", fix.finding().resource().address());
    members(fix);
    json.writeEndObject();
  }

  /** The FIX of the contract, without braces. */
  void members(ProposedFix fix) {
    json.writeStringProperty("verdict", fix.verdict().name().toUpperCase(Locale.ROOT));
    json.writeStringProperty("by", fix.by());
    json.writeStringProperty("title", fix.title());
    optional("step", fix.step());
    optional("reason", fix.reason());
    optional("question", fix.question());
    json.writeBooleanProperty("attended", fix.attended());
    json.writeArrayPropertyStart("effects");
    for (String effect : fix.effects()) json.writeString(effect);
    json.writeEndArray();
    json.writeArrayPropertyStart("edits");
    for (FileEdits file : fix.edits())
      for (Edit edit : file.edits()) {
        json.writeStartObject();
        JsonOutput.place(json, file.source().path(), file.source().span(edit.start(), edit.end()));
        json.writeStringProperty("text", edit.text());
        json.writeEndObject();
      }
    json.writeEndArray();
  }

  private void optional(String name, Optional<String> value) {
    if (value.isPresent()) json.writeStringProperty(name, value.get());
    else json.writeNullProperty(name);
  }
}
