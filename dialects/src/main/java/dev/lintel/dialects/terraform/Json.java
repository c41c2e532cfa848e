package dev.lintel.dialects.terraform;

import dev.lintel.syntax.json.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is at known places of a JSON tree; what is not there, or of another type, is empty.
 */
final class Json {
  private Json() {}

  static Optional<JsonNode> member(JsonNode node, String name) {
    if (node instanceof JsonNode.JsonObject object)
      for (JsonNode.Member member : object.members())
        if (member.name().equals(name)) return Optional.of(member.value());
    return Optional.empty();
  }

  static Optional<JsonNode> member(Optional<JsonNode> node, String name) {
    return node.flatMap(found -> member(found, name));
  }

  static List<JsonNode> elements(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonArray array
        ? array.elements()
        : List.of();
  }

  static List<JsonNode.Member> members(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonObject object
        ? object.members()
        : List.of();
  }

  static Optional<String> text(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonString string
        ? Optional.of(string.value())
        : Optional.empty();
  }
}
