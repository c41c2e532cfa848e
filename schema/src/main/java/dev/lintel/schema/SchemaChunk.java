package dev.lintel.schema;

import static dev.lintel.schema.CompactForm.ALLOWED;
import static dev.lintel.schema.CompactForm.COMPUTED;
import static dev.lintel.schema.CompactForm.DEFAULT;
import static dev.lintel.schema.CompactForm.NESTED;
import static dev.lintel.schema.CompactForm.OPTIONAL;
import static dev.lintel.schema.CompactForm.POOLED_TYPES;
import static dev.lintel.schema.CompactForm.REQUIRED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring types of one provider in compact form; only what is asked for is decoded. Not
 * for more than one thread at a time.
 */
final class SchemaChunk {
  private static final Nesting[] NESTINGS = Nesting.values();
  private static final SchemaType[] PRIMITIVES = SchemaType.Primitive.values();

  private final byte[] bytes;
  private final int[] textStarts;
  private final int[] typeStarts;
  private final int[] bodyStarts;
  private final int keysStart;
  private final int keyCount;
  private final @Nullable String[] texts;
  private final @Nullable SchemaType[] types;
  private final @Nullable BlockSchema[] bodies;

  SchemaChunk(byte[] bytes) {
    this.bytes = bytes;
    ByteCursor cursor = new ByteCursor(bytes, 0);
    textStarts = lengths(cursor);
    typeStarts = lengths(cursor);
    bodyStarts = lengths(cursor);
    keyCount = cursor.number();
    int start = starts(textStarts, cursor.at());
    start = starts(typeStarts, start);
    keysStart = starts(bodyStarts, start);
    texts = new String[textStarts.length];
    types = new SchemaType[typeStarts.length];
    bodies = new BlockSchema[bodyStarts.length];
  }

  private static int[] lengths(ByteCursor cursor) {
    int[] lengths = new int[cursor.number()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = cursor.number();
    }
    return lengths;
  }

  /** Turns lengths into starts; gives the end of the last. */
  private static int starts(int[] lengths, int start) {
    int at = start;
    for (int i = 0; i < lengths.length; i++) {
      int length = lengths[i];
      lengths[i] = at;
      at += length;
    }
    return at;
  }

  Optional<BlockSchema> find(String key) {
    ByteCursor cursor = new ByteCursor(bytes, keysStart);
    for (int i = 0; i < keyCount; i++) {
      String candidate = cursor.text();
      int body = cursor.number();
      if (candidate.equals(key)) {
        return Optional.of(body(body));
      }
    }
    return Optional.empty();
  }

  List<String> keys() {
    ByteCursor cursor = new ByteCursor(bytes, keysStart);
    List<String> keys = new ArrayList<>(keyCount);
    for (int i = 0; i < keyCount; i++) {
      keys.add(cursor.text());
      cursor.number();
    }
    return keys;
  }

  private BlockSchema body(int number) {
    BlockSchema known = bodies[number];
    if (known != null) {
      return known;
    }
    ByteCursor cursor = new ByteCursor(bytes, bodyStarts[number]);
    int count = cursor.number();
    Map<String, AttributeSchema> attributes = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      attributes.put(text(cursor.number()), attribute(cursor));
    }
    count = cursor.number();
    Map<String, NestedBlock> blocks = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      blocks.put(text(cursor.number()), nested(cursor));
    }
    BlockSchema body = new BlockSchema(attributes, blocks);
    bodies[number] = body;
    return body;
  }

  private AttributeSchema attribute(ByteCursor cursor) {
    int marks = cursor.octet();
    SchemaType type = type(cursor.number());
    return new AttributeSchema(
        type,
        (marks & REQUIRED) != 0,
        (marks & OPTIONAL) != 0,
        (marks & COMPUTED) != 0,
        (marks & DEFAULT) != 0 ? Optional.of(text(cursor.number())) : Optional.empty(),
        (marks & ALLOWED) != 0 ? list(cursor) : List.of(),
        (marks & NESTED) != 0 ? Optional.of(nested(cursor)) : Optional.empty());
  }

  private NestedBlock nested(ByteCursor cursor) {
    Nesting nesting = NESTINGS[cursor.octet()];
    int minimum = cursor.number();
    int maximum = cursor.number();
    return new NestedBlock(nesting, minimum, maximum, body(cursor.number()));
  }

  private List<String> list(ByteCursor cursor) {
    int count = cursor.number();
    List<String> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(text(cursor.number()));
    }
    return values;
  }

  private String text(int number) {
    String known = texts[number];
    if (known == null) {
      int start = textStarts[number];
      int end = number + 1 < textStarts.length ? textStarts[number + 1] : textsEnd();
      known = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      texts[number] = known;
    }
    return known;
  }

  private int textsEnd() {
    return typeStarts.length > 0
        ? typeStarts[0]
        : bodyStarts.length > 0 ? bodyStarts[0] : keysStart;
  }

  private SchemaType type(int number) {
    if (number < POOLED_TYPES) {
      return PRIMITIVES[number];
    }
    SchemaType known = types[number - POOLED_TYPES];
    if (known == null) {
      known = readType(new ByteCursor(bytes, typeStarts[number - POOLED_TYPES]));
      types[number - POOLED_TYPES] = known;
    }
    return known;
  }

  private SchemaType readType(ByteCursor cursor) {
    int mark = cursor.octet();
    return switch (mark) {
      case CompactForm.LIST -> new SchemaType.ListOf(type(cursor.number()));
      case CompactForm.SET -> new SchemaType.SetOf(type(cursor.number()));
      case CompactForm.MAP -> new SchemaType.MapOf(type(cursor.number()));
      case CompactForm.OBJECT -> {
        int count = cursor.number();
        Map<String, SchemaType> members = LinkedHashMap.newLinkedHashMap(count);
        for (int i = 0; i < count; i++) {
          members.put(text(cursor.number()), type(cursor.number()));
        }
        yield new SchemaType.ObjectOf(members);
      }
      default -> throw new IllegalStateException("schema chunk is damaged: type mark " + mark);
    };
  }
}
