package dev.lintel.dialects.terraform;

import dev.lintel.model.Value;
import java.util.Optional;

/** Instance keys as Terraform prints them in addresses. */
final class InstanceKeys {
  private InstanceKeys() {}

  /** The key that a value in brackets asks for; empty where it is not known. */
  static Optional<String> of(Value key) {
    return switch (key) {
      case Value.Text text -> Optional.of(text(text.value()));
      case Value.Number number -> Optional.of("[" + number.value().toPlainString() + "]");
      case Value.Absent _,
          Value.Bool _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _,
          Value.Unknown _ ->
          Optional.empty();
    };
  }

  static String number(int index) {
    return "[" + index + "]";
  }

  /** In quotes, escaped as HCL needs it ({@code addrs.StringKey} in Terraform's source). */
  static String text(String key) {
    StringBuilder quoted = new StringBuilder("[\"");
    for (int i = 0; i < key.length(); ) {
      int c = key.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '$', '%' -> {
          quoted.appendCodePoint(c);
          if (i < key.length() && key.charAt(i) == '{') quoted.appendCodePoint(c);
        }
        default -> append(quoted, c);
      }
    }
    return quoted.append("\"]").toString();
  }

  private static void append(StringBuilder quoted, int c) {
    if (isPrintable(c)) quoted.appendCodePoint(c);
    else if (c < 0x10000) quoted.append(String.format("\\u%04x", c));
    else quoted.append(String.format("\\U%08x", c));
  }

  private static boolean isPrintable(int c) {
    if (c == ' ') return true;
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
