package dev.lintel.engine.logic;

/** Kleene's three values, in the order FALSE, UNKNOWN, TRUE: {@code and} is the minimum. */
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** What two possible outcomes agree on. */
  public Truth agreeing(Truth other) {
    return this == other ? this : UNKNOWN;
  }
}
