package dev.lintel.fix.lens;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.schema.SchemaType;
import java.util.List;

/** Values as HCL text. */
public final class HclText {
  private HclText() {}

  /** A quoted string. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '$', '%' -> out.append(text.startsWith("{", i + 1) ? "" + c + c : "" + c);
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** A constant as the type of its attribute wants it. */
  static String of(Constant value, SchemaType type) {
    return switch (value) {
      case Constant.Null _ -> "null";
      case Constant.Items items -> list(items.elements(), type);
      case Constant.Bool bool -> single(bool.value() ? "true" : "false", false, type);
      case Constant.Number number -> single(number.value().toPlainString(), false, type);
      case Constant.Text text -> single(text.value(), true, type);
    };
  }

  static String list(List<Constant> elements, SchemaType type) {
    SchemaType inner = element(type);
    StringBuilder out = new StringBuilder("[");
    for (int i = 0; i < elements.size(); i++)
      out.append(i == 0 ? "" : ", ").append(of(elements.get(i), inner));
    return out.append(']').toString();
  }

  static SchemaType element(SchemaType type) {
    return switch (type) {
      case SchemaType.ListOf list -> list.element();
      case SchemaType.SetOf set -> set.element();
      case SchemaType.MapOf map -> map.element();
      case SchemaType.ObjectOf _, SchemaType.Primitive _ -> SchemaType.DYNAMIC;
    };
  }

  /** A key of an object. */
  static String key(String name) {
    return identifier(name) ? name : quoted(name);
  }

  private static String single(String text, boolean isText, SchemaType type) {
    boolean bare =
        switch (type) {
          case SchemaType.Primitive.STRING -> false;
          case SchemaType.Primitive.BOOL -> text.equals("true") || text.equals("false");
          case SchemaType.Primitive.NUMBER -> Scalars.parse(text) != null;
          case SchemaType.Primitive.DYNAMIC -> !isText;
          case SchemaType.ListOf _, SchemaType.SetOf _, SchemaType.MapOf _, SchemaType.ObjectOf _ ->
              !isText;
        };
    String one = bare ? text : quoted(text);
    boolean list = type instanceof SchemaType.ListOf || type instanceof SchemaType.SetOf;
    return list ? "[" + one + "]" : one;
  }

  private static boolean identifier(String name) {
    if (name.isEmpty() || !Character.isUnicodeIdentifierStart(name.charAt(0))) return false;
    for (int i = 1; i < name.length(); i++)
      if (!Character.isUnicodeIdentifierPart(name.charAt(i)) && name.charAt(i) != '-') return false;
    return true;
  }
}
