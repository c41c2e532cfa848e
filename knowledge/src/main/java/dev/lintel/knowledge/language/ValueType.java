package dev.lintel.knowledge.language;

import java.util.Optional;

/**
 * What a property holds. The types past {@link #MAP} are what the codec of the same name decodes.
 */
public enum ValueType {
  BOOLEAN("boolean"),
  NUMBER("number"),
  TEXT("text"),
  LIST("list"),
  MAP("map"),
  /** Address ranges: a list of texts, v4 and v6, prefix lists among them. */
  CIDRS("cidrs"),
  /** A record of {@code from} and {@code to}: ports or addresses. */
  RANGE("range"),
  /** A container image's reference, a record. */
  IMAGE("image"),
  /** A policy document: its statements are read through a part {@code of} the property. */
  POLICY("iam.policy"),
  /** A duration, as a number of seconds. */
  DURATION("duration"),
  /** A Kubernetes quantity, as a number. */
  QUANTITY("quantity");

  private final String word;

  ValueType(String word) {
    this.word = word;
  }

  /** As the catalogue spells it. */
  public String word() {
    return word;
  }

  public static Optional<ValueType> of(String word) {
    for (ValueType type : values()) if (type.word.equals(word)) return Optional.of(type);
    return Optional.empty();
  }
}
