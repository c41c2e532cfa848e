package dev.lintel.syntax.json;

import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import dev.lintel.syntax.json.JsonNode.JsonBoolean;
import dev.lintel.syntax.json.JsonNode.JsonNull;
import dev.lintel.syntax.json.JsonNode.JsonNumber;
import dev.lintel.syntax.json.JsonNode.JsonObject;
import dev.lintel.syntax.json.JsonNode.JsonString;
import dev.lintel.syntax.json.JsonNode.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values, by recursive descent. Once {@link #stopped}, everything that is open ends where it is
 * with what it has.
 */
final class JsonReader {
  private static final int DEEPEST = 500;
  private final JsonCursor cursor;
  private final JsonStringReader strings;
  private int depth;
  private boolean stopped;

  JsonReader(String text, List<SyntaxProblem> problems) {
    this.cursor = new JsonCursor(text, problems);
    this.strings = new JsonStringReader(cursor);
  }

  Optional<JsonNode> file() {
    cursor.skip();
    Optional<JsonNode> root = Optional.ofNullable(value());
    cursor.skip();
    if (!stopped && !cursor.atEnd())
      cursor.reportHere("the text ends with its value: take it away.");
    return root;
  }

  private @Nullable JsonNode value() {
    return switch (cursor.current()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case '-', '+', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> word();
    };
  }

  private JsonNode string() {
    int start = cursor.position;
    String value = strings.read();
    return new JsonString(start, cursor.position, value);
  }

  private @Nullable JsonNode word() {
    int start = cursor.position;
    int p = start;
    while (cursor.at(p) >= 'a' && cursor.at(p) <= 'z') p++;
    String word = cursor.substring(start, p);
    cursor.position = p;
    switch (word) {
      case "true" -> {
        return new JsonBoolean(start, p, true);
      }
      case "false" -> {
        return new JsonBoolean(start, p, false);
      }
      case "null" -> {
        return new JsonNull(start, p);
      }
      default -> {
        cursor.position = start;
        return stop("write a value here.");
      }
    }
  }

  private @Nullable JsonNode stop(String expected) {
    if (!stopped) cursor.reportHere(expected);
    stopped = true;
    return null;
  }

  private JsonNode number() {
    int start = cursor.position;
    int p = start;
    while (isNumeric(cursor.at(p))) p++;
    cursor.position = p;
    String digits = cursor.substring(start, p);
    if (!JsonNumbers.isNumber(digits))
      cursor.report(start, p, "Found what is no number in JSON: write one, or a string.");
    return new JsonNumber(start, p, digits);
  }

  private static boolean isNumeric(char c) {
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
  }

  private boolean enter() {
    if (depth++ < DEEPEST) return true;
    stop("nothing is read that is nested more than " + DEEPEST + " levels deep: flatten it.");
    return false;
  }

  private JsonNode array() {
    int start = cursor.position;
    List<JsonNode> elements = new ArrayList<>();
    if (enter()) {
      cursor.position++;
      cursor.skip();
      while (!stopped && cursor.current() != ']') {
        JsonNode element = value();
        if (element != null) elements.add(element);
        if (!stopped) separate(']');
      }
      close();
    }
    depth--;
    return new JsonArray(start, cursor.position, elements);
  }

  private void close() {
    if (!stopped) cursor.position++;
  }

  /** What stands between two elements, and whether one follows. */
  private void separate(char bracket) {
    cursor.skip();
    if (cursor.current() == ',') {
      int comma = cursor.position++;
      cursor.skip();
      if (cursor.current() == bracket)
        cursor.report(comma, comma + 1, "Found a comma behind the last value: take it away.");
    } else if (cursor.current() == '"' || cursor.current() == '{') {
      cursor.reportHere("values are separated by commas: write one before it.");
    } else if (cursor.current() != bracket) {
      stop("write \",\" or \"" + bracket + "\" here.");
    }
  }

  private JsonNode object() {
    int start = cursor.position;
    List<Member> members = new ArrayList<>();
    if (enter()) {
      cursor.position++;
      cursor.skip();
      while (!stopped && cursor.current() != '}') {
        Member member = member();
        if (member != null) members.add(member);
        if (!stopped) separate('}');
      }
      close();
    }
    depth--;
    return new JsonObject(start, cursor.position, members);
  }

  private @Nullable Member member() {
    int start = cursor.position;
    if (cursor.current() != '"') {
      stop("write a name in quotes here, or \"}\".");
      return null;
    }
    String name = strings.read();
    int nameEnd = cursor.position;
    cursor.skip();
    if (cursor.current() != ':') {
      stop("write \":\" and a value here.");
      return null;
    }
    cursor.position++;
    cursor.skip();
    JsonNode value = value();
    return value == null ? null : new Member(start, nameEnd, name, value);
  }
}
