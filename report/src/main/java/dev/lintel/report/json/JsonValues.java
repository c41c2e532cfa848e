package dev.lintel.report.json;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Secrets;
import dev.lintel.model.Value;
import dev.lintel.report.EncodedText;
import dev.lintel.report.Numbers;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values as plain JSON; what is no plain value is an object with one key: {@code $unknown},
 * {@code $reference}, {@code $text}, {@code $open} for a list that may have more elements, and
 * {@code $maybe} for an element or entry that may not be there. A map that may have more entries
 * has an entry {@code $open} besides, which says why.
 */
final class JsonValues {
  private final JsonGenerator json;
  private final boolean reveal;

  JsonValues(JsonGenerator json, boolean reveal) {
    this.json = json;
    this.reveal = reveal;
  }

  void property(String name, Value value) {
    json.writeName(name);
    value(name, value);
  }

  /**
   * @param name what the value stands under: names of secrets mask it
   */
  void value(String name, Value value) {
    switch (value) {
      case Value.Absent _ -> json.writeNull();
      case Value.Bool bool -> json.writeBoolean(bool.value());
      case Value.Number number -> json.writeNumber(Numbers.text(number.value()));
      case Value.Text text -> json.writeString(text(name, text));
      case Value.Sequence sequence -> sequence(name, sequence);
      case Value.Mapping mapping -> mapping(mapping);
      case Value.Encoded encoded -> value(name, EncodedText.of(encoded));
      case Value.Reference reference -> single("$reference", reference.expression());
      case Value.PartialText partial -> partial(name, partial);
      case Value.Unknown unknown -> single("$unknown", reasons(unknown.causes()));
    }
  }

  private String text(String name, Value.Text text) {
    if (reveal || text.value().isEmpty()) return text.value();
    return text.origin().sensitive() ? Secrets.MASK : Secrets.mask(name, text.value());
  }

  private void sequence(String name, Value.Sequence sequence) {
    boolean open = sequence.open().isPresent();
    if (open) {
      json.writeStartObject();
      json.writeName("$open");
    }
    json.writeStartArray();
    for (Element element : sequence.elements()) element(name, element);
    json.writeEndArray();
    if (open) json.writeEndObject();
  }

  private void mapping(Value.Mapping mapping) {
    json.writeStartObject();
    for (Map.Entry<String, Element> entry : mapping.entries().entrySet()) {
      json.writeName(key(entry.getKey()));
      element(entry.getKey(), entry.getValue());
    }
    if (mapping.open().isPresent())
      json.writeStringProperty("$open", reasons(List.of(mapping.open().get())));
    json.writeEndObject();
  }

  /** An entry whose key is not known is shown as people know it from addresses. */
  private static String key(String key) {
    return key.equals(Value.Mapping.UNKNOWN_KEY) ? "[?]" : key;
  }

  private void element(String name, Element element) {
    if (element.sure()) {
      value(name, element.value());
      return;
    }
    json.writeStartObject();
    json.writeName("$maybe");
    value(name, element.value());
    json.writeEndObject();
  }

  private void partial(String name, Value.PartialText partial) {
    json.writeStartObject();
    json.writeName("$text");
    json.writeStartArray();
    for (Value piece : partial.pieces()) value(name, piece);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void single(String name, String text) {
    json.writeStartObject();
    json.writeStringProperty(name, text);
    json.writeEndObject();
  }

  /** {@code variable: var.cidrs has no value}; several are joined by {@code ;}. */
  private static String reasons(List<Cause> causes) {
    StringBuilder text = new StringBuilder();
    for (Cause cause : causes) {
      if (!text.isEmpty()) text.append("; ");
      text.append(cause.reason().word());
      if (!cause.detail().isEmpty()) text.append(": ").append(cause.detail());
    }
    return text.toString();
  }
}
