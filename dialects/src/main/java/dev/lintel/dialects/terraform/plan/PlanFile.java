package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Category;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan's text, taken apart (Terraform documentation, "JSON Output Format"). */
public final class PlanFile {
  private final SourceText source;
  private final JsonNode root;

  private PlanFile(SourceText source, JsonNode root) {
    this.source = source;
    this.root = root;
  }

  /** Empty where the text is no plan. */
  public static Optional<PlanFile> of(SourceText text) {
    if (!text.text().contains("\"format_version\"")) return Optional.empty();
    JsonFile file = JsonParser.parse(text);
    Optional<JsonNode> root = file.root();
    boolean plan =
        Json.member(root, "format_version").isPresent()
            && (Json.member(root, "resource_changes").isPresent()
                || Json.member(root, "planned_values").isPresent());
    return plan ? root.map(node -> new PlanFile(text, node)) : Optional.empty();
  }

  /** The plan's text. */
  public SourceText source() {
    return source;
  }

  /** The values of the root's variables, by name. */
  public List<JsonNode.Member> variables() {
    List<JsonNode.Member> given = new ArrayList<>();
    for (JsonNode.Member variable : Json.members(Json.member(root, "variables")))
      Json.member(variable.value(), "value")
          .ifPresent(value ->
              given.add(
                  new JsonNode.Member(
                      variable.start(), variable.nameEnd(), variable.name(), value)));
    return given;
  }

  /** The addresses that the root module's configuration declares. */
  public Set<String> declared() {
    Set<String> addresses = new HashSet<>();
    for (JsonNode each : Json.elements(Json.member(rootModule(), "resources")))
      Json.text(Json.member(each, "address")).ifPresent(addresses::add);
    return addresses;
  }

  private Optional<JsonNode> rootModule() {
    return Json.member(Json.member(root, "configuration"), "root_module");
  }

  List<JsonNode.Member> outputs() {
    return Json.members(Json.member(Json.member(root, "planned_values"), "outputs"));
  }

  /** What will be there, in the order of the plan. */
  List<PlannedResource> resources() {
    List<PlannedResource> all = new ArrayList<>();
    Optional<JsonNode> changes = Json.member(root, "resource_changes");
    if (changes.isPresent()) {
      for (JsonNode each : Json.elements(changes)) addChange(each, all);
    } else {
      addModule(Json.member(Json.member(root, "planned_values"), "root_module"), "", all);
    }
    return all;
  }

  private static void addChange(JsonNode resource, List<PlannedResource> all) {
    Optional<JsonNode> change = Json.member(resource, "change");
    Optional<JsonNode> after = Json.member(change, "after");
    if (after.isEmpty() || !(after.get() instanceof JsonNode.JsonObject)) return;
    String module = Json.text(Json.member(resource, "module_address")).orElse("");
    add(resource, module, after.get(), Json.member(change, "after_unknown"), all);
  }

  private static void addModule(
      Optional<JsonNode> module, String address, List<PlannedResource> all) {
    for (JsonNode each : Json.elements(Json.member(module, "resources")))
      Json.member(each, "values")
          .ifPresent(values -> add(each, address, values, Optional.empty(), all));
    for (JsonNode each : Json.elements(Json.member(module, "child_modules")))
      addModule(Optional.of(each), Json.text(Json.member(each, "address")).orElse(""), all);
  }

  private static void add(
      JsonNode resource,
      String module,
      JsonNode values,
      Optional<JsonNode> unknown,
      List<PlannedResource> all) {
    Optional<String> address = Json.text(Json.member(resource, "address"));
    Optional<String> type = Json.text(Json.member(resource, "type"));
    Optional<String> name = Json.text(Json.member(resource, "name"));
    if (address.isEmpty() || type.isEmpty() || name.isEmpty()) return;
    boolean data = Json.text(Json.member(resource, "mode")).filter("data"::equals).isPresent();
    all.add(
        new PlannedResource(
            address.get(),
            module,
            data ? Category.DATA : Category.RESOURCE,
            type.get(),
            name.get(),
            values,
            unknown,
            resource));
  }

  /**
   * What the configuration says of the attributes of resources, by address without keys; empty
   * where the plan has no configuration.
   */
  Map<String, JsonNode> expressions() {
    Map<String, JsonNode> all = new HashMap<>();
    addExpressions(rootModule(), "", all);
    return all;
  }

  private static void addExpressions(
      Optional<JsonNode> module, String path, Map<String, JsonNode> all) {
    for (JsonNode each : Json.elements(Json.member(module, "resources"))) {
      Optional<String> address = Json.text(Json.member(each, "address"));
      Optional<JsonNode> expressions = Json.member(each, "expressions");
      if (address.isPresent() && expressions.isPresent())
        all.put(Addresses.within(path, address.get()), expressions.get());
    }
    for (JsonNode.Member call : Json.members(Json.member(module, "module_calls")))
      addExpressions(
          Json.member(call.value(), "module"),
          Addresses.within(path, "module." + call.name()),
          all);
  }

  /** The version constraint of a provider. */
  Optional<String> providerVersion(String name) {
    Optional<JsonNode> providers =
        Json.member(Json.member(root, "configuration"), "provider_config");
    return Json.text(Json.member(Json.member(providers, name), "version_constraint"));
  }
}
