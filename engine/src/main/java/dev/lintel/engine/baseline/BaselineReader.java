package dev.lintel.engine.baseline;

import dev.lintel.syntax.Position;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import dev.lintel.syntax.json.JsonNode.JsonObject;
import dev.lintel.syntax.json.JsonNode.JsonString;
import dev.lintel.syntax.json.JsonNode.Member;
import dev.lintel.syntax.json.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a baseline. One that is broken silences nothing: what is wrong is told instead. */
public final class BaselineReader {
  public static final String SCHEMA = "https://lintel.dev/schema/baseline-1.json";
  private static final String AGAIN = "; write it anew with --write-baseline";

  private final SourceText source;
  private final List<String> mistakes = new ArrayList<>();

  private BaselineReader(SourceText source) {
    this.source = source;
  }

  /**
   * @param baseline empty where there are mistakes
   * @param mistakes {@code FILE:LINE:COLUMN: what is wrong and what to do}
   */
  public record Read(Optional<Baseline> baseline, List<String> mistakes) {}

  public static Read read(SourceText source) {
    BaselineReader reader = new BaselineReader(source);
    JsonFile file = JsonParser.parse(source);
    for (SyntaxProblem problem : file.problems())
      reader.mistake(problem.start(), problem.message() + AGAIN);
    List<Known> entries = file.root().map(reader::entries).orElse(List.of());
    if (file.root().isEmpty() && reader.mistakes.isEmpty())
      reader.mistake(0, "this is no baseline" + AGAIN);
    boolean good = reader.mistakes.isEmpty();
    return new Read(
        good ? Optional.of(new Baseline(source.path(), entries)) : Optional.empty(),
        reader.mistakes);
  }

  private List<Known> entries(JsonNode root) {
    List<Known> entries = new ArrayList<>();
    Optional<JsonNode> schema = member(root, "schema");
    if (schema.isEmpty() || !(schema.get() instanceof JsonString text)) {
      mistake(root.start(), "this is no baseline: it has no \"schema\"" + AGAIN);
      return entries;
    }
    if (!text.value().equals(SCHEMA)) {
      mistake(text.start(), "expected the schema \"" + SCHEMA + "\"" + AGAIN);
      return entries;
    }
    if (!(member(root, "findings").orElse(root) instanceof JsonArray findings)) {
      mistake(root.start(), "\"findings\" is to be a list" + AGAIN);
      return entries;
    }
    for (JsonNode element : findings.elements()) entry(element).ifPresent(entries::add);
    return entries;
  }

  private Optional<Known> entry(JsonNode element) {
    List<String> values = new ArrayList<>();
    for (String name : List.of("id", "rule", "stack", "resource", "text")) {
      if (member(element, name).orElse(element) instanceof JsonString text) {
        values.add(text.value());
        continue;
      }
      mistake(element.start(), "an entry needs the text \"" + name + "\"" + AGAIN);
      return Optional.empty();
    }
    return Optional.of(
        new Known(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4)));
  }

  private static Optional<JsonNode> member(JsonNode node, String name) {
    if (node instanceof JsonObject object)
      for (Member member : object.members())
        if (member.name().equals(name)) return Optional.of(member.value());
    return Optional.empty();
  }

  private void mistake(int at, String message) {
    if (mistakes.size() >= 20) return;
    Position place = source.position(at);
    mistakes.add(source.path() + ":" + place.line() + ":" + place.column() + ": " + message);
  }
}
