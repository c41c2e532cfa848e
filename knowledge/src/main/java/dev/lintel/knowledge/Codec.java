package dev.lintel.knowledge;

import java.util.Locale;
import java.util.Optional;

/** How one value is written inside another; the name stands in paths after {@code |}. */
public enum Codec {
  JSON,
  YAML,
  BASE64,
  /** A policy document: JSON, an evaluated object, or the blocks of a data source. */
  IAM,
  IMAGE,
  /** Command line words into a map from flag to value. */
  FLAGS,
  CSV,
  RANGE,
  CIDRS,
  BASENAME,
  DURATION,
  QUANTITY,
  /** A list of pairs into a map; takes the names of the key's and the value's field. */
  PAIRS;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Codec> of(String word) {
    for (Codec codec : values()) if (codec.word().equals(word)) return Optional.of(codec);
    return Optional.empty();
  }
}
