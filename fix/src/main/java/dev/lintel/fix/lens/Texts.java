package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.SchemaElement;
import dev.lintel.schema.SchemaType;
import java.util.List;
import java.util.Optional;

/** How a constant is spelled in the notation of what it is written into. */
final class Texts {
  private Texts() {}

  static String of(Constant value, Container container, SchemaType type) {
    return switch (container) {
      case Container.OfBlock _, Container.OfObject _ -> HclText.of(value, type);
      case Container.OfJson _ -> json(value);
    };
  }

  static String json(Constant value) {
    return switch (value) {
      case Constant.Null _ -> "null";
      case Constant.Bool bool -> String.valueOf(bool.value());
      case Constant.Number number -> number.value().toPlainString();
      case Constant.Text text -> plain(text.value());
      case Constant.Items items -> {
        StringBuilder out = new StringBuilder("[");
        for (Constant element : items.elements())
          out.append(out.length() == 1 ? "" : ", ").append(json(element));
        yield out.append(']').toString();
      }
    };
  }

  /** What a map of the catalogue calls a boolean is one. */
  private static String plain(String text) {
    boolean bare = text.equals("true") || text.equals("false");
    return bare ? text : JsonText.quoted(text);
  }

  static Optional<AttributeSchema> schema(Facts facts, List<String> names) {
    Optional<SchemaElement> element = facts.find(names);
    return element.isPresent() && element.get() instanceof AttributeSchema attribute
        ? Optional.of(attribute)
        : Optional.empty();
  }

  static SchemaType type(Optional<AttributeSchema> schema) {
    return schema.map(AttributeSchema::type).orElse(SchemaType.DYNAMIC);
  }
}
