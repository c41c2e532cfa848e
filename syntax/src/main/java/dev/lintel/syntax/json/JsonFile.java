package dev.lintel.syntax.json;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.util.List;
import java.util.Optional;

/** A parsed JSON text; the root is empty only where nothing of it could be read. */
public record JsonFile(SourceText source, Optional<JsonNode> root, List<SyntaxProblem> problems) {
  public JsonFile {
    problems = List.copyOf(problems);
  }
}
