package dev.lintel.schema;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Collects types for one chunk and writes it. What is read is in {@link SchemaChunk}. */
final class ChunkWriter {
  private final Pool<String> texts = new Pool<>();
  private final Pool<SchemaType> types = new Pool<>();
  private final Pool<BlockSchema> bodies = new Pool<>();
  private final ByteWriter keys = new ByteWriter();
  private int count;

  void add(String key, BlockSchema block) {
    keys.text(key).number(body(block));
    count++;
  }

  /** About what the chunk will take so far. */
  int size() {
    return texts.size() + types.size() + bodies.size() + keys.size();
  }

  byte[] bytes() {
    ByteWriter out = new ByteWriter();
    texts.writeLengths(out);
    types.writeLengths(out);
    bodies.writeLengths(out);
    out.number(count);
    texts.writeContents(out);
    types.writeContents(out);
    bodies.writeContents(out);
    return out.raw(keys.bytes()).bytes();
  }

  private int body(BlockSchema block) {
    if (bodies.has(block)) {
      return bodies.number(block);
    }
    ByteWriter out = new ByteWriter();
    out.number(block.attributes().size());
    block.attributes().forEach((name, attribute) -> attribute(out.number(text(name)), attribute));
    out.number(block.blocks().size());
    block.blocks().forEach((name, nested) -> nested(out.number(text(name)), nested));
    return bodies.add(block, out.bytes());
  }

  private void attribute(ByteWriter out, AttributeSchema attribute) {
    int marks =
        (attribute.required() ? CompactForm.REQUIRED : 0)
            | (attribute.optional() ? CompactForm.OPTIONAL : 0)
            | (attribute.computed() ? CompactForm.COMPUTED : 0)
            | (attribute.defaultValue().isPresent() ? CompactForm.DEFAULT : 0)
            | (attribute.allowed().isEmpty() ? 0 : CompactForm.ALLOWED)
            | (attribute.nested().isPresent() ? CompactForm.NESTED : 0);
    out.octet(marks).number(type(attribute.type()));
    attribute.defaultValue().ifPresent(value -> out.number(text(value)));
    if (!attribute.allowed().isEmpty()) {
      out.number(attribute.allowed().size());
      attribute.allowed().forEach(value -> out.number(text(value)));
    }
    attribute.nested().ifPresent(nested -> nested(out, nested));
  }

  private void nested(ByteWriter out, NestedBlock nested) {
    out.octet(nested.nesting().ordinal())
        .number(nested.minimum())
        .number(nested.maximum())
        .number(body(nested.body()));
  }

  private int text(String text) {
    return texts.has(text)
        ? texts.number(text)
        : texts.add(text, text.getBytes(StandardCharsets.UTF_8));
  }

  private int type(SchemaType type) {
    if (type instanceof SchemaType.Primitive primitive) {
      return primitive.ordinal();
    }
    int number = types.has(type) ? types.number(type) : types.add(type, composite(type));
    return CompactForm.POOLED_TYPES + number;
  }

  private byte[] composite(SchemaType type) {
    ByteWriter out = new ByteWriter();
    switch (type) {
      case SchemaType.ListOf list -> out.octet(CompactForm.LIST).number(type(list.element()));
      case SchemaType.SetOf set -> out.octet(CompactForm.SET).number(type(set.element()));
      case SchemaType.MapOf map -> out.octet(CompactForm.MAP).number(type(map.element()));
      case SchemaType.ObjectOf object -> members(out.octet(CompactForm.OBJECT), object.members());
      case SchemaType.Primitive primitive ->
          throw new IllegalArgumentException("not composite: " + primitive);
    }
    return out.bytes();
  }

  private void members(ByteWriter out, Map<String, SchemaType> members) {
    out.number(members.size());
    members.forEach((name, type) -> out.number(text(name)).number(type(type)));
  }
}
