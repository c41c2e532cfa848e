package dev.lintel.syntax.json;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import dev.lintel.syntax.json.JsonNode.JsonBoolean;
import dev.lintel.syntax.json.JsonNode.JsonNull;
import dev.lintel.syntax.json.JsonNode.JsonNumber;
import dev.lintel.syntax.json.JsonNode.JsonObject;
import dev.lintel.syntax.json.JsonNode.JsonString;
import dev.lintel.syntax.json.JsonNode.Member;

/** Writes JSON trees as S-expressions, then the texts of the problems. */
final class JsonTrees {
  private JsonTrees() {}

  static String file(String text) {
    JsonFile file = JsonParser.parse(SourceText.of("test.json", text));
    StringBuilder out = new StringBuilder(file.root().map(JsonTrees::node).orElse("nothing"));
    for (SyntaxProblem problem : file.problems())
      out.append(" !").append(text, problem.start(), problem.end());
    return out.toString();
  }

  private static String node(JsonNode node) {
    return switch (node) {
      case JsonObject it -> object(it);
      case JsonArray it -> array(it);
      case JsonString it -> "'" + it.value() + "'";
      case JsonNumber it -> it.digits();
      case JsonBoolean it -> Boolean.toString(it.value());
      case JsonNull _ -> "null";
    };
  }

  private static String object(JsonObject object) {
    StringBuilder out = new StringBuilder("(object");
    for (Member member : object.members())
      out.append(" (").append(member.name()).append(' ').append(node(member.value())).append(')');
    return out.append(')').toString();
  }

  private static String array(JsonArray array) {
    StringBuilder out = new StringBuilder("(array");
    for (JsonNode element : array.elements()) out.append(' ').append(node(element));
    return out.append(')').toString();
  }
}
