package dev.lintel.knowledge.skeleton;

import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.SchemaType;
import java.util.Map;

/** Writes a resource that fails and one that passes, each with all that its type requires. */
final class SampleText {
  private static final int DEEPEST = 6;

  private SampleText() {}

  static String write(String id, String type, Suggestion suggestion, BlockSchema schema) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# A marker behind a line, or above it, names the rules that find something there.\n");
    if (suggestion.attribute().isEmpty()) {
      out.append("# expect: ").append(id).append('\n');
      resource(type, "fails", suggestion, "", schema, out);
      return out.toString();
    }
    resource(type, "fails", suggestion, suggestion.bad() + " # expect: " + id, schema, out);
    out.append('\n');
    resource(type, "passes", suggestion, suggestion.good(), schema, out);
    return out.toString();
  }

  private static void resource(
      String type,
      String name,
      Suggestion suggestion,
      String value,
      BlockSchema schema,
      StringBuilder out) {
    out.append("resource \"%s\" \"%s\" {\n".formatted(type, name));
    body(schema, suggestion.attribute(), "  ", 0, out);
    if (!value.isEmpty())
      out.append("  ").append(suggestion.attribute()).append(" = ").append(value).append('\n');
    out.append("}\n");
  }

  /**
   * @param apart what is written elsewhere
   */
  private static void body(
      BlockSchema schema, String apart, String indent, int depth, StringBuilder out) {
    for (Map.Entry<String, AttributeSchema> entry : schema.attributes().entrySet()) {
      AttributeSchema attribute = entry.getValue();
      if (!attribute.required() || entry.getKey().equals(apart)) continue;
      out.append(indent).append(entry.getKey()).append(" = ");
      out.append(value(attribute)).append('\n');
    }
    if (depth == DEEPEST) return;
    for (Map.Entry<String, NestedBlock> entry : schema.blocks().entrySet())
      for (int i = 0; i < entry.getValue().minimum(); i++) {
        out.append(indent).append(entry.getKey()).append(" {\n");
        body(entry.getValue().body(), "", indent + "  ", depth + 1, out);
        out.append(indent).append("}\n");
      }
  }

  private static String value(AttributeSchema attribute) {
    if (attribute.type().equals(SchemaType.STRING) && !attribute.allowed().isEmpty())
      return Suggestions.quoted(attribute.allowed().getFirst());
    return value(attribute.type(), 0);
  }

  private static String value(SchemaType type, int depth) {
    if (depth > DEEPEST) return "null";
    return switch (type) {
      case SchemaType.ListOf list -> "[" + value(list.element(), depth + 1) + "]";
      case SchemaType.SetOf set -> "[" + value(set.element(), depth + 1) + "]";
      case SchemaType.MapOf map -> "{ example = " + value(map.element(), depth + 1) + " }";
      case SchemaType.ObjectOf object -> object(object, depth);
      case SchemaType.Primitive primitive ->
          switch (primitive) {
            case NUMBER -> "1";
            case BOOL -> "true";
            case STRING, DYNAMIC -> "\"example\"";
          };
    };
  }

  private static String object(SchemaType.ObjectOf object, int depth) {
    StringBuilder out = new StringBuilder("{ ");
    for (Map.Entry<String, SchemaType> member : object.members().entrySet()) {
      if (out.length() > 2) out.append(", ");
      out.append(member.getKey()).append(" = ").append(value(member.getValue(), depth + 1));
    }
    return out.append(" }").toString();
  }
}
