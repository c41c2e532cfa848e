package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Terraform itself understands of a block: how often, in which order, by which provider. */
final class Meta {
  /** In {@code resource} and {@code data} blocks. */
  static final Set<String> NAMES =
      Set.of(
          "count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection");

  /** In {@code module} blocks. */
  static final Set<String> MODULE_NAMES =
      Set.of("source", "version", "providers", "count", "for_each", "depends_on");

  /** Those that name things instead of having values. */
  private static final Set<String> STATIC =
      Set.of("provider", "providers", "depends_on", "ignore_changes", "replace_triggered_by");

  private final Scope scope;

  private Meta(Scope scope) {
    this.scope = scope;
  }

  static Value.Mapping of(Declaration declaration, Scope scope) {
    return new Meta(scope).of(declaration, NAMES);
  }

  /**
   * @param folder what reports call the module's folder; empty where it is not available
   */
  static Value.Mapping ofModule(Declaration declaration, Scope scope, Optional<String> folder) {
    Value.Mapping meta = new Meta(scope).of(declaration, MODULE_NAMES);
    if (folder.isEmpty()) return meta;
    Map<String, Element> entries = new LinkedHashMap<>(meta.entries());
    entries.put("folder", Element.sure(new Value.Text(folder.get(), meta.origin())));
    return new Value.Mapping(meta.type(), entries, meta.open(), meta.origin());
  }

  private Value.Mapping of(Declaration declaration, Set<String> names) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (PlacedAttribute attribute : declaration.attributes().values())
      if (names.contains(attribute.name()))
        entries.put(attribute.name(), Element.sure(value(attribute)));
    Map<String, List<Value>> blocks = new LinkedHashMap<>();
    for (PlacedBlock block : declaration.blocks())
      if (names.contains(block.type()))
        blocks.computeIfAbsent(block.type(), _ -> new ArrayList<>()).add(object(block));
    for (Map.Entry<String, List<Value>> list : blocks.entrySet())
      entries.put(
          list.getKey(),
          Element.sure(
              Value.Sequence.of(
                  Value.SequenceType.LIST, list.getValue(), list.getValue().get(0).origin())));
    return new Value.Mapping(
        Value.MappingType.OBJECT, entries, Optional.empty(), declaration.origin());
  }

  private Value value(PlacedAttribute attribute) {
    return STATIC.contains(attribute.name())
        ? StaticNames.value(attribute)
        : AttributeValues.of(attribute, scope);
  }

  /** A nested block; a label, such as a provisioner's, is its {@code type}. */
  private Value object(PlacedBlock block) {
    Map<String, Element> entries = new LinkedHashMap<>();
    if (!block.block().labels().isEmpty())
      entries.put("type", Element.sure(new Value.Text(block.block().label(0), block.origin())));
    Declaration inside = Declaration.of(block.source(), block.block());
    for (PlacedAttribute attribute : inside.attributes().values())
      entries.put(attribute.name(), Element.sure(value(attribute)));
    Map<String, List<Value>> nested = new LinkedHashMap<>();
    for (PlacedBlock each : inside.blocks())
      nested.computeIfAbsent(each.type(), _ -> new ArrayList<>()).add(object(each));
    for (Map.Entry<String, List<Value>> list : nested.entrySet())
      entries.put(
          list.getKey(),
          Element.sure(
              Value.Sequence.of(Value.SequenceType.LIST, list.getValue(), block.origin())));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), block.origin());
  }
}
