package dev.lintel.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a block may hold, in alphabetical order. A resource's own block lacks what Terraform itself
 * adds (count, for_each, depends_on, lifecycle, provider, connection, provisioner).
 */
public record BlockSchema(
    Map<String, AttributeSchema> attributes, Map<String, NestedBlock> blocks) {
  public static final BlockSchema EMPTY = new BlockSchema(Map.of(), Map.of());

  public BlockSchema {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
  }

  /**
   * What a path leads to: {@code root_block_device.encrypted}, {@code ingress[0].cidr_blocks},
   * {@code tags.'a.b'}. What stands in brackets is not looked at. A step into a map leads to its
   * values; into a dynamic value to a dynamic value.
   */
  public Optional<SchemaElement> find(String path) {
    return find(SchemaPath.steps(path));
  }

  /** As {@link #find(String)}, for names already apart. */
  public Optional<SchemaElement> find(List<String> steps) {
    return SchemaPath.find(this, steps);
  }

  /** The attribute or the nested block of that name. */
  public Optional<SchemaElement> element(String name) {
    AttributeSchema attribute = attributes.get(name);
    return attribute != null ? Optional.of(attribute) : Optional.ofNullable(blocks.get(name));
  }
}
