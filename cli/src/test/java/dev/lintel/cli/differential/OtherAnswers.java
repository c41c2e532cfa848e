package dev.lintel.cli.differential;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What data sources could have answered just as well: the same shape with other texts and numbers,
 * and lists one longer. What two plans with different answers agree on does not hang on a cloud.
 */
final class OtherAnswers {
  /** Those whose answer follows from their arguments. */
  private static final Set<String> PURE =
      Set.of("aws_iam_policy_document", "aws_arn", "google_iam_policy", "template_file");

  private OtherAnswers() {}

  /** By type of data source, as {@code --data} takes them. */
  static ObjectNode to(JsonNode plan) {
    ObjectNode all = Json.object();
    collect(plan.path("prior_state").path("values").path("root_module"), all);
    return all;
  }

  private static void collect(JsonNode module, ObjectNode all) {
    for (JsonNode resource : module.path("resources")) {
      String type = resource.path("type").asString("");
      if (!resource.path("mode").asString("").equals("data") || PURE.contains(type)) continue;
      ObjectNode answers = all.withObject(type);
      for (var value : resource.path("values").properties()) {
        if (!value.getValue().isNull()) answers.set(value.getKey(), other(value.getValue()));
      }
    }
    for (JsonNode child : module.path("child_modules")) collect(child, all);
  }

  private static JsonNode other(JsonNode value) {
    if (value.isString()) return Json.object().stringNode(other(value.asString()));
    if (value.isNumber()) return Json.object().numberNode(value.asInt() + 1);
    if (value.isArray()) return longer(value);
    if (!value.isObject()) return value;
    ObjectNode all = Json.object();
    for (var entry : value.properties()) all.set(entry.getKey(), other(entry.getValue()));
    return all;
  }

  private static ArrayNode longer(JsonNode list) {
    ArrayNode all = Json.object().arrayNode();
    for (JsonNode element : list) all.add(other(element));
    if (!all.isEmpty() && list.get(0).isString()) all.add(all.get(0).asString() + "-more");
    return all;
  }

  /** Another text of the same form, so that what takes it apart still can. */
  private static String other(String text) {
    if (text.startsWith("{") || text.startsWith("[")) return text;
    boolean network = text.matches("[0-9.]+(/[0-9]+)?");
    if (network && text.contains(".")) return text.replaceFirst("^[0-9]+", "11");
    StringBuilder other = new StringBuilder();
    for (char c : text.toCharArray())
      other.append(c >= '0' && c <= '9' ? (char) ('0' + '9' - c) : c);
    return network ? other.toString() : other.append("-other").toString();
  }
}
