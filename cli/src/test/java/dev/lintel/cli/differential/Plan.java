package dev.lintel.cli.differential;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a plan says of outputs and managed resources: known values as they are, and {@code
 * {"$unknown": true}} where only applying tells. The plan is the JSON that {@code terraform show}
 * prints (its "JSON Output Format" page).
 */
final class Plan {
  private Plan() {}

  static ObjectNode summary(JsonNode plan) {
    ObjectNode summary = Json.object();
    summary.set("outputs", outputs(plan));
    summary.set("resources", resources(plan));
    return summary;
  }

  /** By name, each {@code {"type", "value"}}; the type is there where all of it is known. */
  private static ObjectNode outputs(JsonNode plan) {
    TreeMap<String, JsonNode> byName = new TreeMap<>();
    for (var change : plan.path("output_changes").properties()) {
      ObjectNode output = Json.object();
      JsonNode planned = plan.path("planned_values").path("outputs").path(change.getKey());
      if (planned.has("type")) output.set("type", planned.get("type"));
      output.set("value", after(change.getValue()));
      byName.put(change.getKey(), output);
    }
    return Json.object().setAll(byName);
  }

  private static ObjectNode resources(JsonNode plan) {
    TreeMap<String, JsonNode> byAddress = new TreeMap<>();
    for (JsonNode resource : plan.path("resource_changes")) {
      if (!resource.path("mode").asString("").equals("managed")) continue;
      byAddress.put(resource.get("address").asString(), after(resource.get("change")));
    }
    return Json.object().setAll(byAddress);
  }

  private static JsonNode after(JsonNode change) {
    return merged(change.path("after"), change.path("after_unknown"));
  }

  private static JsonNode merged(JsonNode known, JsonNode unknown) {
    if (unknown.isBoolean()) {
      if (unknown.booleanValue()) return Json.object().put("$unknown", true);
    } else if (unknown.isArray()) {
      ArrayNode all = Json.object().arrayNode();
      int size = Math.max(known.size(), unknown.size());
      for (int i = 0; i < size; i++) all.add(merged(known.path(i), unknown.path(i)));
      return all;
    } else if (unknown.isObject() && !known.isNull()) {
      TreeMap<String, JsonNode> all = new TreeMap<>();
      known.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
      for (var entry : unknown.properties())
        all.put(entry.getKey(), merged(known.path(entry.getKey()), entry.getValue()));
      return Json.object().setAll(all);
    }
    return known.isMissingNode() ? Json.object().nullNode() : known;
  }
}
