package dev.lintel.engine.codec;

import dev.lintel.knowledge.Codec;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.Unknown;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Decodes values by codec, each document once. For one thread. */
public final class Documents {
  private final Consumer<Problem> problems;
  private final JsonTexts json;
  private final Map<Value, Value> policies = new IdentityHashMap<>();

  /**
   * @param problems is told of texts that are not what they should be
   */
  public Documents(Consumer<Problem> problems) {
    this.problems = problems;
    this.json = new JsonTexts(problems);
  }

  /** What is written in a value; absent where that is, unknown where it cannot be told. */
  public Value decode(Codec codec, List<String> arguments, Value value) {
    if (value instanceof Absent) return value;
    if (value instanceof Unknown unknown) return unknown(codec, arguments, unknown);
    return switch (codec) {
      case JSON -> structure(value);
      case YAML -> yaml(value);
      case BASE64 -> each(value, Base64Text::decode);
      case IAM -> policy(value);
      case IMAGE -> each(value, ImageName::decode);
      case FLAGS -> Flags.decode(value);
      case CSV -> CommaList.decode(value);
      case RANGE -> PortRange.decode(value);
      case CIDRS -> CommaList.decode(value);
      case BASENAME -> each(value, Basename::decode);
      case DURATION -> each(value, Durations::decode);
      case QUANTITY -> each(value, Quantities::decode);
      case PAIRS -> Pairs.decode(value, arguments);
    };
  }

  /** What each value that it may be decodes to. */
  private Value unknown(Codec codec, List<String> arguments, Unknown value) {
    if (value.hints().among().isEmpty()) {
      Hints hints = value.hints().notNull() ? Hints.NONE.withNotNull() : Hints.NONE;
      return new Unknown(value.causes(), hints, value.origin());
    }
    List<Value> among = new ArrayList<>(value.hints().among().size());
    for (Value one : value.hints().among()) among.add(decode(codec, arguments, one));
    return new Unknown(value.causes(), Hints.among(among), value.origin());
  }

  private interface One {
    Value decode(Value value);
  }

  /** Decodes a single value, or each element of a list. */
  private static Value each(Value value, One codec) {
    if (!(value instanceof Sequence list)) return codec.decode(value);
    List<Element> elements = new ArrayList<>(list.elements().size());
    for (Element element : list.elements())
      elements.add(new Element(codec.decode(element.value()), element.sure()));
    return new Sequence(list.type(), elements, list.open(), list.origin());
  }

  /** The structure that a text encodes, or that is already there. */
  private Value structure(Value value) {
    return switch (value) {
      case Value.Encoded encoded -> encoded.decoded().at(encoded.origin());
      case Mapping _, Sequence _, Absent _, Unknown _ -> value;
      case Value.Text text -> json.decode(text);
      case Value.PartialText text -> json.decode(text);
      case Value.Reference _ -> opaque(value);
      case Value.Bool _, Value.Number _ -> malformed(value, "a JSON text was expected");
    };
  }

  private Value yaml(Value value) {
    if (value instanceof Value.Text text) return YamlTexts.decode(text, problems);
    return structure(value);
  }

  private Value policy(Value value) {
    Value known = policies.get(value);
    if (known != null) return known;
    Value statements = PolicyDocument.statements(structure(value));
    policies.put(value, statements);
    policies.put(statements, statements);
    return statements;
  }

  static Unknown malformed(Value value, String expected) {
    return Unknown.of(Reason.MALFORMED, expected, value.origin());
  }

  /** Set, but nothing more is known of it. */
  static Unknown opaque(Value value) {
    return new Unknown(Opaque.causes(value), Hints.NONE.withNotNull(), value.origin());
  }
}
