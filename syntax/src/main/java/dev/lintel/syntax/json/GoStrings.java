package dev.lintel.syntax.json;

/**
 * Texts as Go's {@code encoding/json} writes them, letter for letter: so Terraform prints JSON.
 * Beside what JSON asks for it escapes what HTML and JavaScript would misread.
 */
public final class GoStrings {
  private static final String HEX = "0123456789abcdef";

  private GoStrings() {}

  /** Appends a text in quotes. */
  public static void quote(String text, StringBuilder json) {
    json.append('"');
    escape(text, json);
    json.append('"');
  }

  /** Appends what stands between the quotes. */
  public static void escape(String text, StringBuilder json) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        case '<', '>', '&', '\u2028', '\u2029' -> code(c, json);
        default -> {
          if (c < ' ') code(c, json);
          else json.append(c);
        }
      }
    }
  }

  private static void code(char c, StringBuilder json) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) json.append(HEX.charAt((c >> shift) & 15));
  }
}
