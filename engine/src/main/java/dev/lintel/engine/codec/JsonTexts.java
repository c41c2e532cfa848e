package dev.lintel.engine.codec;

import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads JSON out of texts, also where pieces of the text are not known. */
final class JsonTexts {
  private final Consumer<Problem> problems;
  private final Map<String, JsonFile> parsed = new HashMap<>();

  JsonTexts(Consumer<Problem> problems) {
    this.problems = problems;
  }

  Value decode(Value.Text text) {
    return decode(text, Holes.none(text.value()));
  }

  Value decode(Value.PartialText text) {
    return decode(text, Holes.of(text));
  }

  private Value decode(Value value, Holes holes) {
    String text = holes.quoted();
    if (text.isBlank()) return Documents.malformed(value, "a JSON text was expected, not a blank");
    JsonFile file =
        parsed.computeIfAbsent(text, t -> JsonParser.parse(SourceText.of("document.json", t)));
    if (file.root().isPresent() && file.problems().isEmpty())
      return new JsonValues(holes, Places.of(holes.text(), value.origin()), value.origin())
          .of(file.root().get());
    return refused(value, holes, file);
  }

  private Value refused(Value value, Holes holes, JsonFile file) {
    if (!holes.pieces().isEmpty()) return Documents.opaque(value);
    String detail =
        file.problems().isEmpty() ? "it is no JSON" : file.problems().getFirst().message();
    problems.accept(
        new Problem(
            Problem.Level.WARNING, "this text should be JSON, but " + detail, value.origin()));
    return Documents.malformed(value, detail);
  }
}
