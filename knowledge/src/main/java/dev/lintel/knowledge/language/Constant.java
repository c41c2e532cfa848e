package dev.lintel.knowledge.language;

import java.math.BigDecimal;
import java.util.List;

/** A value written in the catalogue: a literal of a requirement, a default, a side of a map. */
public sealed interface Constant {
  /** Nothing: what every dialect's null is. */
  record Null() implements Constant {}

  record Bool(boolean value) implements Constant {}

  /** A number without trailing zeros, so that equal numbers are equal constants. */
  record Number(BigDecimal value) implements Constant {
    public Number {
      value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
  }

  record Text(String value) implements Constant {}

  record Items(List<Constant> elements) implements Constant {
    public Items {
      elements = List.copyOf(elements);
    }
  }
}
