package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.syntax.json.GoStrings;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values to JSON, byte for byte as Terraform writes it. */
final class JsonEncoder {

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
      case Value.Text text -> GoStrings.quote(text.value(), json);
      case Value.Encoded encoded ->
          encoded.text().ifPresentOrElse(text -> GoStrings.quote(text, json), () -> whole = false);
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
      GoStrings.quote(entry.getKey(), json);
      json.append(':');
      write(entry.getValue().value());
    }
    json.append('}');
  }
}
