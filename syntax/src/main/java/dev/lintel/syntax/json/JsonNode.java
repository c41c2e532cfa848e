package dev.lintel.syntax.json;

import java.util.List;

/**
 * A JSON value with its place: UTF-16 indexes, end exclusive. Comments and trailing commas are told
 * as problems, and read.
 */
public sealed interface JsonNode {
  int start();

  int end();

  record JsonObject(int start, int end, List<Member> members) implements JsonNode {
    public JsonObject {
      members = List.copyOf(members);
    }
  }

  /** {@code "name": value}; the span of the name includes its quotes. */
  record Member(int start, int nameEnd, String name, JsonNode value) {
    public int end() {
      return value.end();
    }
  }

  record JsonArray(int start, int end, List<JsonNode> elements) implements JsonNode {
    public JsonArray {
      elements = List.copyOf(elements);
    }
  }

  /** A string, escapes resolved; the span includes the quotes. */
  record JsonString(int start, int end, String value) implements JsonNode {}

  /** A number as it is written. */
  record JsonNumber(int start, int end, String digits) implements JsonNode {}

  record JsonBoolean(int start, int end, boolean value) implements JsonNode {}

  record JsonNull(int start, int end) implements JsonNode {}
}
