package dev.lintel.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value as far as the code tells it. Null is {@link Absent} in every dialect. {@link Reference},
 * {@link PartialText} and {@link Unknown} are the three that are not fully known; each says what it
 * can. Equality includes the origin: compare contents with {@code Values}.
 */
public sealed interface Value {
  Origin origin();

  /** The same value, said to come from elsewhere. Elements keep their own origins. */
  Value at(Origin origin);

  /** Whether the value itself, though not necessarily its elements, is known. */
  default boolean known() {
    return switch (this) {
      case Absent _, Bool _, Number _, Text _, Sequence _, Mapping _ -> true;
      case Encoded encoded -> encoded.text().isPresent();
      case Reference _, PartialText _, Unknown _ -> false;
    };
  }

  /**
   * Null, or not there. The origin is where that is said, or the nearest thing around the place
   * where it would stand.
   */
  record Absent(Origin origin) implements Value {
    @Override
    public Absent at(Origin other) {
      return new Absent(other);
    }
  }

  record Bool(boolean value, Origin origin) implements Value {
    @Override
    public Bool at(Origin other) {
      return new Bool(value, other);
    }
  }

  record Number(BigDecimal value, Origin origin) implements Value {
    @Override
    public Number at(Origin other) {
      return new Number(value, other);
    }
  }

  record Text(String value, Origin origin) implements Value {
    @Override
    public Text at(Origin other) {
      return new Text(value, other);
    }
  }

  /** What kind of sequence a dialect's type system calls it; requirements see a list. */
  enum SequenceType {
    LIST,
    SET,
    TUPLE
  }

  /**
   * A list.
   *
   * @param open why more elements may be there; empty where it is closed
   */
  record Sequence(SequenceType type, List<Element> elements, Optional<Cause> open, Origin origin)
      implements Value {
    public Sequence {
      elements = List.copyOf(elements);
    }

    public static Sequence of(SequenceType type, List<Value> values, Origin origin) {
      return new Sequence(
          type, values.stream().map(Element::sure).toList(), Optional.empty(), origin);
    }

    @Override
    public Sequence at(Origin other) {
      return new Sequence(type, elements, open, other);
    }
  }

  /**
   * What kind of mapping a dialect's type system calls it; a block is an object. Requirements see a
   * map.
   */
  enum MappingType {
    MAP,
    OBJECT
  }

  /**
   * A map, in the order of the text.
   *
   * @param open why more entries may be there; empty where it is closed
   */
  record Mapping(
      MappingType type, Map<String, Element> entries, Optional<Cause> open, Origin origin)
      implements Value {
    /**
     * The key, in an open map, of an entry whose key is not known though its value is: what a
     * resource with an unknown {@code for_each} makes. No text can be it; people are shown {@code
     * [?]}.
     */
    public static final String UNKNOWN_KEY = "\uFFFF";

    public Mapping {
      entries = FrozenMap.of(entries);
    }

    /** The value under a key, if one is there, surely or maybe. */
    public Optional<Value> get(String key) {
      Element element = entries.get(key);
      return element == null ? Optional.empty() : Optional.of(element.value());
    }

    @Override
    public Mapping at(Origin other) {
      return new Mapping(type, entries, open, other);
    }
  }

  /**
   * An attribute of another resource of the stack that is not known before deploying: it is set,
   * and equal to any other reference to the same. Not for attributes that the code sets: those are
   * their own value.
   *
   * @param resource the instance's address, such as {@code module.a.aws_iam_role.x[0]}
   * @param attribute the path of the attribute, such as {@code arn} or {@code
   *     identity[0].oidc[0].issuer}; "" for the resource itself
   */
  record Reference(String resource, String attribute, Origin origin) implements Value {
    @Override
    public Reference at(Origin other) {
      return new Reference(resource, attribute, other);
    }

    /** {@code aws_iam_role.x.arn}. */
    public String expression() {
      if (attribute.isEmpty()) return resource;
      return attribute.startsWith("[") ? resource + attribute : resource + "." + attribute;
    }
  }

  /**
   * A text of which some pieces are known.
   *
   * @param pieces {@link Text}, {@link Reference} or {@link Unknown}; no two texts in a row, no
   *     empty text, at least one that is none
   */
  record PartialText(List<Value> pieces, Origin origin) implements Value {
    public PartialText {
      pieces = List.copyOf(pieces);
    }

    @Override
    public PartialText at(Origin other) {
      return new PartialText(pieces, other);
    }
  }

  /** What a text may be the encoding of a value in. */
  enum Format {
    JSON,
    YAML,
    BASE64
  }

  /**
   * A text of which it is known what was encoded in it: the result of {@code jsonencode}. What was
   * encoded keeps the origins of its parts, and may hold references and unknowns; then there is no
   * text.
   *
   * @param text the text itself, where all of it is known
   */
  record Encoded(Value decoded, Format format, Optional<String> text, Origin origin)
      implements Value {
    @Override
    public Encoded at(Origin other) {
      return new Encoded(decoded, format, text, other);
    }
  }

  /** Not known; never without a cause. */
  record Unknown(List<Cause> causes, Hints hints, Origin origin) implements Value {
    public Unknown {
      causes = List.copyOf(causes);
      if (causes.isEmpty()) throw new IllegalArgumentException("an unknown without a cause");
    }

    public static Unknown of(Reason reason, String detail, Origin origin) {
      return new Unknown(List.of(new Cause(reason, detail, origin)), Hints.NONE, origin);
    }

    @Override
    public Unknown at(Origin other) {
      return new Unknown(causes, hints, other);
    }
  }
}
