package dev.lintel.dialects.terraform.evaluate;

/** Kleene's three. */
enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return ordinal() < other.ordinal() ? this : other;
  }

  Truth negated() {
    return values()[2 - ordinal()];
  }
}
