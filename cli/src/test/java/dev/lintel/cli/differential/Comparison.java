package dev.lintel.cli.differential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Holds what Lintel shows against what Terraform planned. Numbers are compared as numbers, sets as
 * sets where the type is recorded, null is the same as absent, and what is unknown to Terraform
 * must be unknown, a reference or a text in pieces.
 */
final class Comparison {
  private final JsonNode sharper;
  private final List<String> differences = new ArrayList<>();

  /**
   * @param sharper values of outputs that Terraform knows only after applying
   */
  Comparison(JsonNode sharper) {
    this.sharper = sharper;
  }

  /** What differs, each with its path and both values. */
  List<String> differences() {
    return differences;
  }

  /** All outputs and resources of a root. */
  void root(JsonNode recorded, Shown shown) {
    for (var output : recorded.path("outputs").properties()) {
      JsonNode answer = output.getValue();
      values(
          "output." + output.getKey(),
          sharper.has(output.getKey()) ? sharper.get(output.getKey()) : answer.path("value"),
          shown.outputs().path(output.getKey()),
          answer.path("type"));
    }
    Set<String> addresses = new LinkedHashSet<>(shown.resources().propertyNames());
    for (var resource : recorded.path("resources").properties()) {
      if (!addresses.remove(resource.getKey())) {
        differences.add(resource.getKey() + ": planned, but not shown");
        continue;
      }
      resource(resource.getKey(), resource.getValue(), shown.resources().path(resource.getKey()));
    }
    for (String address : addresses) differences.add(address + ": shown, but not planned");
  }

  /** What the configuration sets; what only the provider does need not be shown. */
  private void resource(String address, JsonNode recorded, JsonNode shown) {
    for (var value : recorded.properties()) {
      if (value.getValue().has("$unknown") && !shown.has(value.getKey())) continue;
      values(
          address + "." + value.getKey(),
          value.getValue(),
          shown.path(value.getKey()),
          Shown.NOTHING);
    }
  }

  private void values(String path, JsonNode recorded, JsonNode shown, JsonNode type) {
    if (same(recorded, shown, type)) return;
    boolean deeper = recorded.isObject() && shown.isObject() && !recorded.has("$unknown");
    if (!deeper || Shown.unknown(shown)) {
      differences.add(path + "\n    terraform: " + recorded + "\n    lintel:    " + shown);
      return;
    }
    Set<String> keys = new LinkedHashSet<>(recorded.propertyNames());
    keys.addAll(shown.propertyNames());
    for (String key : keys)
      values(path + "." + key, recorded.path(key), shown.path(key), element(type, key, -1));
  }

  /** Whether a shown value is the planned one. */
  static boolean same(JsonNode recorded, JsonNode shown, JsonNode type) {
    if (recorded.has("$unknown")) return Shown.unknown(shown);
    if (recorded.isNull() || recorded.isMissingNode())
      return shown.isNull() || shown.isMissingNode();
    if (recorded.isNumber()) return shown.isNumber() && sameNumber(recorded, shown);
    if (recorded.isArray()) {
      if (!shown.isArray() || recorded.size() != shown.size()) return false;
      return type.path(0).asString("").equals("set")
          ? sameSet(recorded, shown, type)
          : sameList(recorded, shown, type);
    }
    if (recorded.isObject()) return shown.isObject() && sameObject(recorded, shown, type);
    return recorded.equals(shown);
  }

  private static boolean sameNumber(JsonNode recorded, JsonNode shown) {
    BigDecimal planned = recorded.decimalValue();
    return planned.compareTo(shown.decimalValue()) == 0;
  }

  private static boolean sameList(JsonNode recorded, JsonNode shown, JsonNode type) {
    for (int i = 0; i < recorded.size(); i++)
      if (!same(recorded.get(i), shown.get(i), element(type, "", i))) return false;
    return true;
  }

  private static boolean sameSet(JsonNode recorded, JsonNode shown, JsonNode type) {
    List<JsonNode> left = new ArrayList<>();
    shown.forEach(left::add);
    for (JsonNode wanted : recorded) {
      int at = 0;
      while (at < left.size() && !same(wanted, left.get(at), element(type, "", at))) at++;
      if (at == left.size()) return false;
      left.remove(at);
    }
    return true;
  }

  private static boolean sameObject(JsonNode recorded, JsonNode shown, JsonNode type) {
    Set<String> keys = new LinkedHashSet<>(recorded.propertyNames());
    keys.addAll(shown.propertyNames());
    for (String key : keys)
      if (!same(recorded.path(key), shown.path(key), element(type, key, -1))) return false;
    return true;
  }

  /** The type of what is in a value of this type, in the spelling of Terraform's JSON. */
  private static JsonNode element(JsonNode type, String key, int index) {
    JsonNode inner = type.path(1);
    return switch (type.path(0).asString("")) {
      case "object" -> inner.path(key);
      case "tuple" -> inner.path(index);
      default -> inner;
    };
  }
}
