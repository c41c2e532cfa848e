package dev.lintel.report.json;

import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.syntax.Position;
import dev.lintel.syntax.Span;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** What all JSON of ours shares: how it is laid out, and how a place is spelled. */
public final class JsonOutput {
  private static final int DEEPEST = 100_000;

  private JsonOutput() {}

  static JsonGenerator open(OutputStream out) {
    return open(out, 2);
  }

  /**
   * @param levels how many outer levels are broken into lines
   */
  public static JsonGenerator open(OutputStream out, int levels) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();
    return factory.createGenerator(new Layout(levels), out, JsonEncoding.UTF8);
  }

  static void place(JsonGenerator json, Location location) {
    place(json, location.file(), location.span());
  }

  static void place(JsonGenerator json, Origin origin) {
    place(json, origin.source().path(), origin.span());
  }

  /** {@code "file", "span"}. */
  static void place(JsonGenerator json, String file, Span span) {
    json.writeStringProperty("file", file);
    json.writeName("span");
    json.writeStartObject();
    position(json, "start", span.start());
    position(json, "end", span.end());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, Position position) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", position.line());
    json.writeNumberProperty("column", position.column());
    json.writeEndObject();
  }

  private static final class Layout extends ObjectWriteContext.Base {
    private final int levels;

    Layout(int levels) {
      this.levels = levels;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new LinePrinter(levels);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
