package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Category;
import dev.lintel.syntax.json.JsonNode;
import java.util.Optional;

/**
 * A resource or data source as it will be after the plan is applied.
 *
 * @param address the instance's
 * @param module the address of the module instance it stands in, "" for the root
 * @param values what is known of its attributes
 * @param unknown which attributes are not known, in the shape of the values
 * @param place where it stands in the plan
 */
record PlannedResource(
    String address,
    String module,
    Category category,
    String type,
    String name,
    JsonNode values,
    Optional<JsonNode> unknown,
    JsonNode place) {

  /** The address without keys. */
  String block() {
    return Addresses.withoutKeys(address);
  }
}
