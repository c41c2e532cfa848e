package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values to JSON, byte for byte as Terraform writes it. */
final class JsonEncoder {
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder json = new StringBuilder();
  private boolean whole = true;
  private boolean sensitive;

  private JsonEncoder() {}

  /**
   * What a value encodes to.
   *
   * @param text null where some of it is not known, or it is too long
   */
  record Result(@Nullable String text, boolean sensitive) {}

  static Result encode(Value value) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.write(value);
    return new Result(encoder.whole ? encoder.json.toString() : null, encoder.sensitive);
  }

  private void write(Value value) {
    sensitive |= value.origin().sensitive();
    if (json.length() > Texts.LONGEST) whole = false;
    if (!whole) return;
    switch (value) {
      case Value.Absent _ -> json.append("null");
      case Value.Bool bool -> json.append(bool.value());
      case Value.Number number -> json.append(Numbers.print(number.value()));
      case Value.Text text -> quote(text.value(), json);
      case Value.Encoded encoded ->
          encoded.text().ifPresentOrElse(text -> quote(text, json), () -> whole = false);
      case Value.Sequence sequence -> write(sequence);
      case Value.Mapping mapping -> write(mapping);
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> whole = false;
    }
  }

  private void write(Value.Sequence sequence) {
    if (sequence.open().isPresent()) whole = false;
    json.append('[');
    boolean first = true;
    for (Element element : sequence.elements()) {
      if (!first) json.append(',');
      first = false;
      whole &= element.sure();
      write(element.value());
    }
    json.append(']');
  }

  private void write(Value.Mapping mapping) {
    if (mapping.open().isPresent()) whole = false;
    json.append('{');
    boolean first = true;
    for (Map.Entry<String, Element> entry : Canonical.sorted(mapping.entries()).entrySet()) {
      if (!first) json.append(',');
      first = false;
      whole &= entry.getValue().sure();
      quote(entry.getKey(), json);
      json.append(':');
      write(entry.getValue().value());
    }
    json.append('}');
  }

  /** As Go does, which takes care of HTML. */
  static void quote(String text, StringBuilder json) {
    json.append('"');
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
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c, json);
        default -> {
          if (c < 0x20) escape(c, json);
          else json.append(c);
        }
      }
    }
    json.append('"');
  }

  private static void escape(char c, StringBuilder json) {
    json.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) json.append(HEX[(c >> shift) & 15]);
  }
}
