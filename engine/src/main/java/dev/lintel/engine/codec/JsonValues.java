package dev.lintel.engine.codec;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import dev.lintel.model.Value.Unknown;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import dev.lintel.syntax.json.JsonNode.JsonObject;
import dev.lintel.syntax.json.JsonNode.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a JSON tree into values, with the places in the code where its text is written. */
final class JsonValues {
  private static final int DEEPEST = 64;

  private final Holes holes;
  private final @Nullable Places places;
  private final Origin whole;

  JsonValues(Holes holes, @Nullable Places places, Origin whole) {
    this.holes = holes;
    this.places = places;
    this.whole = whole;
  }

  /** The document; its place is that of the text. */
  Value of(JsonNode root) {
    return value(root, whole, 0);
  }

  private Value value(JsonNode node, Origin origin, int depth) {
    if (depth > DEEPEST) return Unknown.of(Reason.LIMIT, "nested too deep", origin);
    return switch (node) {
      case JsonObject object -> object(object, origin, depth);
      case JsonArray array -> array(array, origin, depth);
      case JsonNode.JsonString string -> string(string, origin);
      case JsonNode.JsonNumber number -> number(number.digits(), origin);
      case JsonNode.JsonBoolean bool -> new Value.Bool(bool.value(), origin);
      case JsonNode.JsonNull _ -> new Value.Absent(origin);
    };
  }

  private Value object(JsonObject object, Origin origin, int depth) {
    Map<String, Element> entries = new LinkedHashMap<>();
    Optional<Cause> open = Optional.empty();
    for (Member member : object.members()) {
      Value value = value(member.value(), place(member.start(), member.end(), origin), depth + 1);
      Value name = holes.filled(member.name(), origin);
      if (name instanceof Value.Text text) entries.put(text.value(), Element.sure(value));
      else open = Optional.of(Opaque.causes(name).getFirst());
    }
    return new Mapping(MappingType.OBJECT, entries, open, origin);
  }

  private Value array(JsonArray array, Origin origin, int depth) {
    List<Element> elements = new ArrayList<>(array.elements().size());
    Optional<Cause> open = Optional.empty();
    for (JsonNode node : array.elements()) {
      if (node instanceof JsonNode.JsonString string && holes.bare(string.start()))
        open = Optional.of(Opaque.causes(bare(string)).getFirst());
      else
        elements.add(Element.sure(value(node, place(node.start(), node.end(), origin), depth + 1)));
    }
    return new Sequence(SequenceType.TUPLE, elements, open, origin);
  }

  private Value bare(JsonNode.JsonString string) {
    return holes.filled(string.value(), whole);
  }

  /** A piece that stands where a value is wanted may be any value. */
  private Value string(JsonNode.JsonString string, Origin origin) {
    Value filled = holes.filled(string.value(), origin);
    if (!holes.bare(string.start())) return filled;
    return new Unknown(Opaque.causes(filled), Hints.NONE, origin);
  }

  private static Value number(String digits, Origin origin) {
    try {
      return new Value.Number(new BigDecimal(digits), origin);
    } catch (NumberFormatException e) {
      return Unknown.of(Reason.MALFORMED, digits + " is no number", origin);
    }
  }

  private Origin place(int start, int end, Origin around) {
    if (places == null) return around;
    Origin found = places.place(holes.inText(start), holes.inText(end));
    return found == null ? around : found;
  }
}
