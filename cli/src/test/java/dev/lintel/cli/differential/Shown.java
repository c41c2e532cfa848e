package dev.lintel.cli.differential;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code lintel show --format json} says of one stack.
 *
 * @param outputs by name
 * @param resources the values of managed resources, by address
 */
record Shown(JsonNode outputs, JsonNode resources, JsonNode problems) {
  static final JsonNode NOTHING = MissingNode.getInstance();

  /** The one stack that a folder of a root module is. */
  static Shown of(JsonNode show) {
    JsonNode stacks = show.path("stacks");
    if (stacks.size() != 1)
      throw new IllegalArgumentException("one stack was expected, but there are " + stacks.size());
    ObjectNode resources = Json.object();
    for (JsonNode resource : stacks.get(0).path("resources")) {
      String address = resource.path("address").asString();
      if (managed(address)) resources.set(address, resource.path("values"));
    }
    return new Shown(stacks.get(0).path("outputs"), resources, show.path("problems"));
  }

  /** Whether it is neither of the other things that have an address, nor a module call. */
  private static boolean managed(String address) {
    String rest = withoutModules(address);
    int dot = rest.indexOf('.');
    if (dot < 0) return false;
    return switch (rest.substring(0, dot)) {
      case "data", "ephemeral", "provider", "check", "var", "output", "module" -> false;
      default -> true;
    };
  }

  private static String withoutModules(String address) {
    String rest = address;
    while (rest.startsWith("module.")) {
      int end = endOfStep(rest, "module.".length());
      if (end == rest.length()) return "";
      rest = rest.substring(end + 1);
    }
    return rest;
  }

  /** Where a name with its key ends, which may have dots in it. */
  private static int endOfStep(String address, int from) {
    int at = from;
    while (at < address.length() && address.charAt(at) != '.') {
      if (address.charAt(at) == '"') {
        at++;
        while (address.charAt(at) != '"') at += address.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }
    return at;
  }

  /** Whether a value is one of those that are not, or not wholly, known. */
  static boolean unknown(JsonNode value) {
    if (value.isArray()) {
      for (JsonNode element : value) if (element.has("$maybe")) return true;
      return false;
    }
    return value.has("$unknown")
        || value.has("$reference")
        || value.has("$text")
        || value.has("$open");
  }
}
