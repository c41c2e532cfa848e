package dev.lintel.dialects.terraform.plan;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan's values: what is null is left out, what is marked as unknown is so. */
final class PlanValues {
  private final SourceText source;

  PlanValues(SourceText source) {
    this.source = source;
  }

  Origin place(int start, int end) {
    return Origin.of(source, start, end);
  }

  /**
   * @param unknown which parts are not known, in the shape of the value
   * @param symbol what names the value everywhere in the stack
   */
  Value of(JsonNode value, Optional<JsonNode> unknown, String symbol, Origin place) {
    if (isTrue(unknown)) return unknown(symbol, place);
    return switch (value) {
      case JsonNode.JsonObject object -> mapping(object, unknown, symbol, place);
      case JsonNode.JsonArray array -> sequence(array, unknown, symbol, place);
      case JsonNode.JsonString string -> new Value.Text(string.value(), place);
      case JsonNode.JsonNumber number -> number(number, place);
      case JsonNode.JsonBoolean bool -> new Value.Bool(bool.value(), place);
      case JsonNode.JsonNull _ -> new Value.Absent(place);
    };
  }

  static boolean isTrue(Optional<JsonNode> node) {
    return node.isPresent() && node.get() instanceof JsonNode.JsonBoolean bool && bool.value();
  }

  Value unknown(String symbol, Origin place) {
    Cause cause = new Cause(Reason.COMPUTED, symbol + " is known only after deploying", place);
    return new Value.Unknown(List.of(cause), Hints.symbol(symbol), place);
  }

  private Value.Mapping mapping(
      JsonNode.JsonObject object, Optional<JsonNode> unknown, String symbol, Origin place) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (JsonNode.Member member : object.members()) {
      Optional<JsonNode> part = Json.member(unknown, member.name());
      boolean absent = member.value() instanceof JsonNode.JsonNull && !isTrue(part);
      if (!absent)
        entries.put(
            member.name(),
            Element.sure(
                of(
                    member.value(),
                    part,
                    symbol + "." + member.name(),
                    place(member.start(), member.end()))));
    }
    for (JsonNode.Member member : Json.members(unknown))
      if (!entries.containsKey(member.name()) && isTrue(Optional.of(member.value())))
        entries.put(member.name(), Element.sure(unknown(symbol + "." + member.name(), place)));
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), place);
  }

  private Value sequence(
      JsonNode.JsonArray array, Optional<JsonNode> unknown, String symbol, Origin place) {
    List<JsonNode> parts = Json.elements(unknown);
    List<Value> elements = new ArrayList<>();
    for (int i = 0; i < array.elements().size(); i++) {
      JsonNode each = array.elements().get(i);
      Optional<JsonNode> part = i < parts.size() ? Optional.of(parts.get(i)) : Optional.empty();
      elements.add(of(each, part, symbol + "[" + i + "]", place(each.start(), each.end())));
    }
    for (int i = elements.size(); i < parts.size(); i++)
      if (isTrue(Optional.of(parts.get(i)))) elements.add(unknown(symbol + "[" + i + "]", place));
    return Value.Sequence.of(Value.SequenceType.LIST, elements, place);
  }

  private static Value number(JsonNode.JsonNumber number, Origin place) {
    try {
      return new Value.Number(new BigDecimal(number.digits()), place);
    } catch (NumberFormatException e) {
      return new Value.Text(number.digits(), place);
    }
  }
}
