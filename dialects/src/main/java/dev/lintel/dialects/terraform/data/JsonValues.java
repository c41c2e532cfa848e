package dev.lintel.dialects.terraform.data;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonParser;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON texts inside values, as values that all have the place of the text. */
final class JsonValues {
  private final Origin origin;

  private JsonValues(Origin origin) {
    this.origin = origin;
  }

  /** Empty where the text is no JSON. */
  static Optional<Value> parse(Value.Text text) {
    JsonFile file = JsonParser.parse(SourceText.of(text.origin().source().path(), text.value()));
    if (!file.problems().isEmpty()) return Optional.empty();
    return file.root().map(new JsonValues(text.origin())::value);
  }

  private Value value(JsonNode node) {
    return switch (node) {
      case JsonNode.JsonObject object -> {
        Map<String, Element> entries = new LinkedHashMap<>();
        for (JsonNode.Member member : object.members())
          entries.put(member.name(), Element.sure(value(member.value())));
        yield new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), origin);
      }
      case JsonNode.JsonArray array -> {
        List<Value> elements = new ArrayList<>();
        for (JsonNode each : array.elements()) elements.add(value(each));
        yield Value.Sequence.of(Value.SequenceType.TUPLE, elements, origin);
      }
      case JsonNode.JsonString string -> new Value.Text(string.value(), origin);
      case JsonNode.JsonNumber number -> number(number.digits());
      case JsonNode.JsonBoolean bool -> new Value.Bool(bool.value(), origin);
      case JsonNode.JsonNull _ -> new Value.Absent(origin);
    };
  }

  private Value number(String digits) {
    try {
      return new Value.Number(new BigDecimal(digits), origin);
    } catch (NumberFormatException e) {
      return new Value.Text(digits, origin);
    }
  }
}
