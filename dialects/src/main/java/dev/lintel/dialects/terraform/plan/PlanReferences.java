package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Target;
import dev.lintel.model.Value;
import dev.lintel.syntax.json.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which attributes of resources the configuration in a plan says that an attribute is made from.
 */
final class PlanReferences {
  private final Set<String> addresses;

  /**
   * @param addresses of all resources of the plan
   */
  PlanReferences(Set<String> addresses) {
    this.addresses = addresses;
  }

  /** The value, with the target that its expression names, if it names one. */
  Value linked(Value value, Optional<JsonNode> expression, String module) {
    Optional<Target> target = target(expression, module);
    return target.isEmpty() ? value : value.at(value.origin().readFrom(target.get()));
  }

  private Optional<Target> target(Optional<JsonNode> expression, String module) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : Json.elements(Json.member(expression, "references")))
      if (each instanceof JsonNode.JsonString text) names.add(text.value());
    for (String name : names) {
      String best = "";
      for (String other : names)
        if (name.startsWith(other + ".") && other.length() > best.length()) best = other;
      String address = Addresses.within(module, best);
      if (!best.isEmpty() && addresses.contains(address))
        return Optional.of(new Target(address, name.substring(best.length() + 1)));
    }
    return Optional.empty();
  }
}
