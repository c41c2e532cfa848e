package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.Map;

/** Known values to YAML, as Terraform writes it: texts in quotes, or as blocks of lines. */
final class YamlEncoder {
  private static final int WIDTH = 80;
  private static final int LONGEST_KEY = 128;

  private final StringBuilder yaml = new StringBuilder();
  private int lineStart;

  private YamlEncoder() {}

  static String encode(Value value) {
    YamlEncoder encoder = new YamlEncoder();
    encoder.write(value, 0, true);
    encoder.newline();
    boolean plain =
        value instanceof Value.Absent
            || value instanceof Value.Bool
            || value instanceof Value.Number;
    if (plain) encoder.yaml.append("...\n");
    return encoder.yaml.toString();
  }

  private void newline() {
    if (!yaml.isEmpty() && yaml.charAt(yaml.length() - 1) == '\n') return;
    yaml.append('\n');
    lineStart = yaml.length();
  }

  private void indent(int indent) {
    newline();
    yaml.repeat(" ", indent);
  }

  /**
   * @param started whether the cursor stands where the first entry of a collection may be written
   */
  private void write(Value value, int indent, boolean started) {
    switch (value) {
      case Value.Absent _ -> yaml.append("null");
      case Value.Bool bool -> yaml.append(bool.value());
      case Value.Number number -> yaml.append(Numbers.print(number.value()));
      case Value.Text text -> text(text.value(), indent, true);
      case Value.Encoded encoded -> text(encoded.text().orElse(""), indent, true);
      case Value.Sequence sequence -> sequence(sequence, indent, started);
      case Value.Mapping mapping -> mapping(mapping, indent, started);
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> yaml.append("null");
    }
  }

  private void sequence(Value.Sequence sequence, int indent, boolean started) {
    if (sequence.elements().isEmpty()) {
      yaml.append("[]");
      return;
    }
    boolean first = started;
    for (Element element : sequence.elements()) {
      if (!first) indent(indent);
      first = false;
      yaml.append("- ");
      write(element.value(), indent + 2, true);
    }
  }

  private void mapping(Value.Mapping mapping, int indent, boolean started) {
    if (mapping.entries().isEmpty()) {
      yaml.append("{}");
      return;
    }
    boolean first = started;
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      if (!first) indent(indent);
      first = false;
      entry(entry.getKey(), entry.getValue().value(), indent);
    }
  }

  private void entry(String key, Value value, int indent) {
    boolean simple = key.indexOf('\n') < 0 && key.length() <= LONGEST_KEY;
    if (simple) {
      text(key, indent, false);
      yaml.append(':');
    } else {
      yaml.append("? ");
      text(key, indent + 2, true);
      indent(indent);
      yaml.append(':');
    }
    if (value instanceof Value.Sequence sequence && !sequence.elements().isEmpty()) {
      write(value, indent, false);
    } else if (value instanceof Value.Mapping mapping && !mapping.entries().isEmpty()) {
      write(value, indent + 2, false);
    } else {
      yaml.append(' ');
      write(value, indent + 2, true);
    }
  }

  private void text(String text, int indent, boolean breaks) {
    if (breaks && block(text)) lines(text, Math.max(indent, 2));
    else quoted(text, Math.max(indent, 2), breaks);
  }

  /** Whether a text is written as a block of lines. */
  private static boolean block(String text) {
    if (text.indexOf('\n') < 0) return false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && !printable(c)) return false;
      if (c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == '\n') return false;
    }
    return text.charAt(text.length() - 1) != ' ';
  }

  private static boolean printable(char c) {
    return (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF);
  }

  private void lines(String text, int indent) {
    yaml.append('|');
    if (text.charAt(0) == ' ' || text.charAt(0) == '\n') yaml.append('2');
    if (!text.endsWith("\n")) yaml.append('-');
    else if (text.length() == 1 || text.endsWith("\n\n")) yaml.append('+');
    yaml.append('\n');
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      if (end < 0) end = text.length();
      if (end > from) yaml.repeat(" ", indent).append(text, from, end);
      if (end < text.length()) yaml.append('\n');
      from = end + 1;
    }
    lineStart = yaml.length();
  }

  private void quoted(String text, int indent, boolean breaks) {
    yaml.append('"');
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == ' '
          && breaks
          && !space
          && yaml.length() - lineStart > WIDTH
          && i > 0
          && i < text.length() - 1) {
        indent(indent);
        lineStart = yaml.length() - indent;
        if (text.charAt(i + 1) == ' ') yaml.append('\\');
        space = true;
        continue;
      }
      space = c == ' ';
      character(c);
    }
    yaml.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> yaml.append("\\\"");
      case '\\' -> yaml.append("\\\\");
      case 0 -> yaml.append("\\0");
      case 7 -> yaml.append("\\a");
      case '\b' -> yaml.append("\\b");
      case '\t' -> yaml.append("\\t");
      case '\n' -> yaml.append("\\n");
      case 11 -> yaml.append("\\v");
      case '\f' -> yaml.append("\\f");
      case '\r' -> yaml.append("\\r");
      case 27 -> yaml.append("\\e");
      case 0x85 -> yaml.append("\\N");
      case 0x2028 -> yaml.append("\\L");
      case 0x2029 -> yaml.append("\\P");
      default -> {
        if (c <= 0xFFFF && printable((char) c)) yaml.append((char) c);
        else escape(c);
      }
    }
  }

  private void escape(int c) {
    int digits = c <= 0xFF ? 2 : c <= 0xFFFF ? 4 : 8;
    yaml.append(digits == 2 ? "\\x" : digits == 4 ? "\\u" : "\\U");
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
      yaml.append(Character.toUpperCase(Character.forDigit((c >> shift) & 15, 16)));
  }
}
