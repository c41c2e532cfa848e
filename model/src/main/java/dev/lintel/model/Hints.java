package dev.lintel.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of the unknown.
 *
 * @param notNull it is set, whatever it is
 * @param among it is one of these; empty where that is not known; at most 16
 * @param symbol a canonical expression: two unknowns with one symbol are equal
 */
public record Hints(
    boolean notNull,
    List<Value> among,
    OptionalDouble atLeast,
    OptionalDouble atMost,
    Optional<String> symbol) {
  public static final int MOST_AMONG = 16;
  public static final Hints NONE =
      new Hints(false, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());

  public Hints {
    among = among.size() > MOST_AMONG ? List.of() : List.copyOf(among);
  }

  public static Hints symbol(String symbol) {
    return new Hints(
        false, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(symbol));
  }

  public static Hints among(List<Value> values) {
    boolean notNull = values.stream().noneMatch(v -> v instanceof Value.Absent);
    return new Hints(
        notNull, values, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
  }

  public Hints withNotNull() {
    return new Hints(true, among, atLeast, atMost, symbol);
  }
}
