package dev.lintel.syntax.json;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way in: text to tree, after RFC 8259. Never fails on any text, in linear time. Comments,
 * commas too many or too few, and odd numbers and escapes are told and read; at anything else
 * reading stops, and what was read until there is the tree.
 */
public final class JsonParser {
  private JsonParser() {}

  public static JsonFile parse(SourceText source) {
    List<SyntaxProblem> problems = new ArrayList<>(0);
    JsonReader reader = new JsonReader(source.text(), problems);
    Optional<JsonNode> root = reader.file();
    return new JsonFile(source, root, problems);
  }
}
