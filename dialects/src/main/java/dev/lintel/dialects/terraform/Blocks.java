package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.Nesting;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Body;
import dev.lintel.syntax.hcl.Broken;
import dev.lintel.syntax.hcl.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The content of a block: attributes by name, nested blocks as lists of objects by type. */
final class Blocks {
  private final Scope scope;
  private final Set<String> leftOut;
  private final SchemaConversion conversion;

  /**
   * @param leftOut attributes and blocks of the outermost block that are not content
   */
  Blocks(Scope scope, Set<String> leftOut) {
    this.scope = scope;
    this.leftOut = leftOut;
    conversion = new SchemaConversion(scope);
  }

  /**
   * @param schema what the provider says of the block, if that is known
   */
  Map<String, Element> values(
      Map<String, PlacedAttribute> attributes,
      List<PlacedBlock> blocks,
      Optional<BlockSchema> schema) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (PlacedAttribute attribute : attributes.values())
      if (!leftOut.contains(attribute.name()))
        entries.put(attribute.name(), Element.sure(value(attribute, schema, Map.of())));
    List<PlacedBlock> content = new ArrayList<>();
    for (PlacedBlock block : blocks) if (!leftOut.contains(block.type())) content.add(block);
    addBlocks(content, schema, Map.of(), entries);
    return entries;
  }

  /** The object that one nested block is. */
  Value.Mapping object(
      PlacedBlock block, Body body, Optional<BlockSchema> schema, Map<String, Value> names) {
    Map<String, Element> entries = new LinkedHashMap<>();
    List<PlacedBlock> nested = new ArrayList<>();
    for (Item item : body.items())
      switch (item) {
        case Attribute attribute -> {
          PlacedAttribute placed = new PlacedAttribute(block.source(), attribute);
          entries.putIfAbsent(attribute.name(), Element.sure(value(placed, schema, names)));
        }
        case Block inner -> nested.add(new PlacedBlock(block.source(), inner));
        case Broken _ -> {}
      }
    addBlocks(nested, schema, names, entries);
    return new Value.Mapping(
        Value.MappingType.OBJECT, entries, unreadable(block.source(), body), block.origin());
  }

  /** Why more may be set in a body than is known: a part of it that cannot be read. */
  static Optional<Cause> unreadable(SourceText source, Body body) {
    for (Item item : body.items())
      if (item instanceof Broken broken)
        return Optional.of(
            new Cause(
                Reason.MALFORMED,
                "a part of the block cannot be read",
                Origin.of(source, broken.start(), broken.end())));
    return Optional.empty();
  }

  private Value value(
      PlacedAttribute attribute, Optional<BlockSchema> schema, Map<String, Value> names) {
    Value value = AttributeValues.of(attribute, scope, names);
    return schema.isEmpty() ? value : conversion.convert(attribute.name(), value, schema.get());
  }

  private void addBlocks(
      List<PlacedBlock> blocks,
      Optional<BlockSchema> schema,
      Map<String, Value> names,
      Map<String, Element> entries) {
    if (blocks.isEmpty()) return;
    Map<String, BlockList> lists = new LinkedHashMap<>();
    for (PlacedBlock block : blocks)
      if (block.type().equals("dynamic") && !block.block().labels().isEmpty())
        addDynamic(block, schema, names, lists);
      else addPlain(block, schema, names, lists);
    for (Map.Entry<String, BlockList> list : lists.entrySet())
      entries.put(list.getKey(), Element.sure(asDeclared(list.getKey(), list.getValue(), schema)));
  }

  private void addPlain(
      PlacedBlock block,
      Optional<BlockSchema> schema,
      Map<String, Value> names,
      Map<String, BlockList> lists) {
    Value.Mapping object = object(block, block.block().body(), inside(schema, block.type()), names);
    list(lists, block.type(), block.origin()).elements.add(Element.sure(object));
  }

  private void addDynamic(
      PlacedBlock block,
      Optional<BlockSchema> schema,
      Map<String, Value> names,
      Map<String, BlockList> lists) {
    String type = block.block().label(0);
    BlockList list = list(lists, type, block.origin());
    DynamicBlock dynamic = new DynamicBlock(block, scope, names);
    Optional<BlockSchema> inner = inside(schema, type);
    for (DynamicBlock.Round round : dynamic.rounds()) {
      Value.Mapping object = object(block, dynamic.content(), inner, round.names());
      list.elements.add(new Element(object.at(round.origin()), round.sure()));
    }
    if (list.open.isEmpty()) list.open = dynamic.open();
  }

  private static BlockList list(Map<String, BlockList> lists, String type, Origin first) {
    return lists.computeIfAbsent(type, _ -> new BlockList(first));
  }

  private static final class BlockList {
    private final Origin origin;
    private final List<Element> elements = new ArrayList<>();
    private Optional<Cause> open = Optional.empty();

    BlockList(Origin origin) {
      this.origin = origin;
    }

    Value.Sequence value(Value.SequenceType type) {
      return new Value.Sequence(type, elements, open, origin);
    }
  }

  private static Optional<BlockSchema> inside(Optional<BlockSchema> schema, String type) {
    return schema.map(s -> s.blocks().get(type)).map(NestedBlock::body);
  }

  /** Blocks as the list or set that the schema has; old block syntax for maps as a map. */
  private Value asDeclared(String type, BlockList list, Optional<BlockSchema> schema) {
    if (schema.isEmpty()) return list.value(Value.SequenceType.LIST);
    NestedBlock nested = schema.get().blocks().get(type);
    if (nested != null)
      return list.value(
          nested.nesting() == Nesting.SET ? Value.SequenceType.SET : Value.SequenceType.LIST);
    AttributeSchema attribute = schema.get().attributes().get(type);
    if (attribute == null) return list.value(Value.SequenceType.LIST);
    return conversion.blocks(type, list.value(Value.SequenceType.LIST), attribute);
  }
}
