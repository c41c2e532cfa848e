package dev.lintel.dialects.terraform.evaluate;

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

/** JSON to values. Where the text is a whole file, each part's origin is its place there. */
final class JsonDecoder {
  private final Arguments arguments;
  private final Optional<SourceText> file;
  private final Origin place;

  private JsonDecoder(Arguments arguments, Optional<SourceText> file, Origin place) {
    this.arguments = arguments;
    this.file = file;
    this.place = place;
  }

  static Value decode(String text, Arguments a) {
    Optional<SourceText> file = wholeFile(a.value(0).origin(), text);
    SourceText source = file.orElseGet(() -> SourceText.of("", text));
    JsonFile json = JsonParser.parse(source);
    if (!json.problems().isEmpty() || json.root().isEmpty())
      return a.fail(
          0,
          "must be JSON, but is not"
              + (json.problems().isEmpty() ? "" : ": " + json.problems().getFirst().message()));
    Value value = new JsonDecoder(a, file, a.place()).value(json.root().get());
    return file.isPresent() ? a.passed(value) : value;
  }

  /** The file that a text is, if it is a whole one. */
  static Optional<SourceText> wholeFile(Origin origin, String text) {
    Origin written = origin.written();
    SourceText source = written.source();
    boolean whole =
        written.start() == 0 && written.end() == source.length() && source.text().equals(text);
    return whole ? Optional.of(source) : Optional.empty();
  }

  private Origin at(int start, int end) {
    return file.isPresent() ? Origin.of(file.get(), start, end) : place;
  }

  private Value value(JsonNode node) {
    Origin at = at(node.start(), node.end());
    return switch (node) {
      case JsonNode.JsonNull _ -> new Value.Absent(at);
      case JsonNode.JsonBoolean bool -> new Value.Bool(bool.value(), at);
      case JsonNode.JsonString string -> new Value.Text(Texts.normal(string.value()), at);
      case JsonNode.JsonNumber number -> {
        BigDecimal value = Numbers.parse(number.digits());
        yield value == null ? arguments.evaluation.limit(at) : new Value.Number(value, at);
      }
      case JsonNode.JsonArray array -> {
        List<Element> elements = new ArrayList<>(array.elements().size());
        for (JsonNode element : array.elements()) elements.add(Element.sure(value(element)));
        yield Sequences.tuple(elements, at);
      }
      case JsonNode.JsonObject object -> {
        Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(object.members().size());
        for (JsonNode.Member member : object.members())
          entries.put(Texts.normal(member.name()), Element.sure(value(member.value())));
        yield new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), at);
      }
    };
  }
}
