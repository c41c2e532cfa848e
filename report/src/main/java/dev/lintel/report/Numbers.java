package dev.lintel.report;

import java.math.BigDecimal;

/** How numbers are printed: as they would be written, {@code 5} and not {@code 5.0}. */
public final class Numbers {
  private static final int MOST_DIGITS = 60;

  private Numbers() {}

  /** Plain digits as long as there are not too many of them, else with an exponent. */
  public static String text(BigDecimal number) {
    if (number.signum() == 0) return "0";
    BigDecimal stripped = number.stripTrailingZeros();
    long digits = Math.max(stripped.precision(), Math.abs((long) stripped.scale()));
    return digits > MOST_DIGITS ? stripped.toString() : stripped.toPlainString();
  }
}
