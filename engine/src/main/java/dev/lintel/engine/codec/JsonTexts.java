package dev.lintel.engine.codec;

import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
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
    if (file.root().isPresent() && readable(file, text)) {
      tell(value, file);
      return new JsonValues(holes, Places.of(holes.text(), value.origin()), value.origin())
          .of(file.root().get());
    }
    return refused(value, holes, file);
  }

  /** A comma too many, or a comment, leaves no doubt about the rest. */
  private static boolean readable(JsonFile file, String text) {
    for (SyntaxProblem problem : file.problems()) {
      int at = problem.start();
      char sign = at < text.length() ? text.charAt(at) : ' ';
      boolean harmless = sign == '/' || sign == '#' || (sign == ',' && lastComma(text, at));
      if (!harmless) return false;
    }
    return true;
  }

  private static boolean lastComma(String text, int comma) {
    int at = comma + 1;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at < text.length() && "]}".indexOf(text.charAt(at)) >= 0;
  }

  private void tell(Value value, JsonFile file) {
    for (SyntaxProblem problem : file.problems())
      problems.accept(
          new Problem(
              Problem.Level.WARNING,
              "This text should be JSON: " + problem.message(),
              value.origin()));
  }

  private Value refused(Value value, Holes holes, JsonFile file) {
    if (!holes.pieces().isEmpty()) return Documents.opaque(value);
    tell(value, file);
    String detail =
        file.problems().isEmpty()
            ? "a JSON text was expected"
            : file.problems().getFirst().message();
    return Documents.malformed(value, detail);
  }
}
