package dev.lintel.dialects.terraform.plan;

import dev.lintel.syntax.json.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is at known places of a JSON tree; what is not there, or of another type, is empty.
 */
public final class Json {
  private Json() {}

  public static Optional<JsonNode> member(JsonNode node, String name) {
    if (node instanceof JsonNode.JsonObject object)
      for (JsonNode.Member member : object.members())
        if (member.name().equals(name)) return Optional.of(member.value());
    return Optional.empty();
  }

  public static Optional<JsonNode> member(Optional<JsonNode> node, String name) {
    return node.flatMap(found -> member(found, name));
  }

  public static List<JsonNode> elements(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonArray array
        ? array.elements()
        : List.of();
  }

  public static List<JsonNode.Member> members(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonObject object
        ? object.members()
        : List.of();
  }

  public static Optional<String> text(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonString string
        ? Optional.of(string.value())
        : Optional.empty();
  }
}
