package dev.lintel.dialects.terraform.configuration;

import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.ProviderSchema;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.syntax.hcl.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of a JSON object are blocks: those that Terraform itself knows, and those of the
 * provider's schema.
 *
 * @param type the block's type
 * @param labels how many labels it has
 * @param schema what else it may hold
 */
record BlockShape(String type, int labels, BlockSchema schema) {
  private static final Set<String> RESOURCES = Set.of("resource", "data", "ephemeral");
  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("terraform", Set.of("required_providers", "backend", "cloud")),
          Map.entry("variable", Set.of("validation")),
          Map.entry("output", Set.of("precondition")),
          Map.entry("check", Set.of("data", "assert")),
          Map.entry("removed", Set.of("lifecycle", "connection", "provisioner")),
          Map.entry("lifecycle", Set.of("precondition", "postcondition")),
          Map.entry("provisioner", Set.of("connection")),
          Map.entry("cloud", Set.of("workspaces")),
          Map.entry("dynamic", Set.of("content")));
  private static final Set<String> IN_RESOURCE =
      Set.of("lifecycle", "connection", "provisioner", "dynamic");

  static BlockShape top(String type) {
    return new BlockShape(type, labels(type), BlockSchema.EMPTY);
  }

  private static int labels(String type) {
    return switch (type) {
      case "resource", "data", "ephemeral" -> 2;
      case "module",
          "variable",
          "output",
          "provider",
          "check",
          "backend",
          "provisioner",
          "dynamic" ->
          1;
      default -> 0;
    };
  }

  /** The shape of its body, once its labels are known. */
  BlockShape labelled(List<Label> names) {
    if (names.isEmpty()) return this;
    String first = names.get(0).text();
    Optional<BlockSchema> found =
        switch (type) {
          case "resource" -> ProviderSchemas.resource(first);
          case "data" -> ProviderSchemas.data(first);
          case "provider" -> ProviderSchemas.provider(first).map(ProviderSchema::configuration);
          case "dynamic" -> Optional.of(nested(first));
          default -> Optional.empty();
        };
    return new BlockShape(type, labels, found.orElse(BlockSchema.EMPTY));
  }

  boolean isBlock(String name) {
    if (KNOWN.getOrDefault(type, Set.of()).contains(name)) return true;
    if (RESOURCES.contains(type) && IN_RESOURCE.contains(name)) return true;
    if (name.equals("dynamic") && (type.isEmpty() || type.equals("content"))) return true;
    return schema.blocks().containsKey(name);
  }

  /** The shape of a block inside this one. */
  BlockShape inside(String name) {
    if (type.equals("dynamic")) return new BlockShape(name, 0, schema);
    if (name.equals("dynamic")) return new BlockShape(name, 1, schema);
    if (name.equals("data") && type.equals("check")) return top(name);
    NestedBlock known = schema.blocks().get(name);
    if (known == null) return new BlockShape(name, labels(name), BlockSchema.EMPTY);
    return new BlockShape("", 0, known.body());
  }

  private BlockSchema nested(String name) {
    NestedBlock known = schema.blocks().get(name);
    return known == null ? BlockSchema.EMPTY : known.body();
  }

  /** Whether a text under a name is an expression by itself, as a variable's type is. */
  boolean isExpression(String name) {
    return type.equals("variable") && name.equals("type");
  }

  /** Whether what stands under a name is no template. */
  boolean isLiteral(String name) {
    return type.equals("variable") && name.equals("default");
  }
}
