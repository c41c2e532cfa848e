package dev.lintel.dialects.terraform.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Terraform's numbers: binary, with 512 bits. A number is kept as the shortest decimal that means
 * it, which is also how it is printed.
 */
final class Numbers {
  private static final int PRECISION = 512;
  private static final int LARGEST_EXPONENT = 4_000;

  private Numbers() {}

  static BigDecimal add(BigDecimal a, BigDecimal b) {
    if (whole(a) && whole(b)) return rounded(a.add(b));
    return shortest(binary(a).add(binary(b)));
  }

  static BigDecimal subtract(BigDecimal a, BigDecimal b) {
    return add(a, b.negate());
  }

  static BigDecimal multiply(BigDecimal a, BigDecimal b) {
    if (whole(a) && whole(b)) return rounded(a.multiply(b));
    return shortest(binary(a).multiply(binary(b)));
  }

  /** The divisor is not zero. */
  static BigDecimal divide(BigDecimal a, BigDecimal b) {
    if (a.signum() == 0) return BigDecimal.ZERO;
    if (whole(a) && whole(b)) {
      BigDecimal[] parts = a.divideAndRemainder(b);
      if (parts[1].signum() == 0) return parts[0];
    }
    BigDecimal x = binary(a);
    BigDecimal y = binary(b);
    return shortest(quotient(fraction(x), fraction(y)));
  }

  /** Truncated, like Terraform's; a remainder of zero's division is the dividend. */
  static BigDecimal remainder(BigDecimal a, BigDecimal b) {
    if (b.signum() == 0) return a;
    if (whole(a) && whole(b)) return a.remainder(b);
    BigDecimal times = new BigDecimal(divide(a, b).toBigInteger());
    return subtract(a, multiply(times, b));
  }

  static boolean whole(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** Whether a number is small enough to work with. */
  static boolean bounded(BigDecimal number) {
    return Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT
        && Math.abs((long) number.scale()) <= 2 * LARGEST_EXPONENT;
  }

  /** As Terraform prints it in texts and in JSON: never with an exponent. */
  static String print(BigDecimal number) {
    if (number.signum() == 0) return "0";
    return number.stripTrailingZeros().toPlainString();
  }

  /** A decimal number in a text, or null. */
  static @Nullable BigDecimal parse(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') digits++;
      else if (c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') return null;
    }
    if (digits == 0 || text.length() > LARGEST_EXPONENT) return null;
    try {
      BigDecimal number = new BigDecimal(text);
      return bounded(number) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal rounded(BigDecimal whole) {
    return whole.precision() <= 153 ? whole : shortest(whole);
  }

  private static BigDecimal binary(BigDecimal decimal) {
    return whole(decimal) ? decimal : round(fraction(decimal)).value();
  }

  private record Fraction(BigInteger above, BigInteger below) {}

  /** A number of 512 bits: mantissa times two to the exponent. */
  private record Binary(BigInteger mantissa, int exponent) {
    BigDecimal value() {
      BigDecimal all = new BigDecimal(mantissa);
      BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(exponent)));
      return exponent >= 0 ? all.multiply(power) : all.divide(power);
    }
  }

  private static Fraction fraction(BigDecimal number) {
    BigInteger unscaled = number.unscaledValue();
    if (number.scale() <= 0)
      return new Fraction(unscaled.multiply(BigInteger.TEN.pow(-number.scale())), BigInteger.ONE);
    return new Fraction(unscaled, BigInteger.TEN.pow(number.scale()));
  }

  private static Binary quotient(Fraction x, Fraction y) {
    BigInteger above = x.above.multiply(y.below);
    BigInteger below = x.below.multiply(y.above);
    return round(
        below.signum() < 0
            ? new Fraction(above.negate(), below.negate())
            : new Fraction(above, below));
  }

  /** To the nearest, ties to even. */
  private static Binary round(Fraction fraction) {
    BigInteger above = fraction.above.abs();
    if (above.signum() == 0) return new Binary(BigInteger.ZERO, 0);
    int shift = PRECISION - (above.bitLength() - fraction.below.bitLength());
    Binary found = roundAt(above, fraction.below, shift);
    if (found.mantissa.bitLength() > PRECISION) found = roundAt(above, fraction.below, shift - 1);
    return fraction.above.signum() < 0
        ? new Binary(found.mantissa.negate(), found.exponent)
        : found;
  }

  private static Binary roundAt(BigInteger above, BigInteger below, int shift) {
    BigInteger dividend = shift >= 0 ? above.shiftLeft(shift) : above;
    BigInteger divisor = shift >= 0 ? below : below.shiftLeft(-shift);
    BigInteger[] parts = dividend.divideAndRemainder(divisor);
    int half = parts[1].shiftLeft(1).compareTo(divisor);
    boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
    return new Binary(up ? parts[0].add(BigInteger.ONE) : parts[0], -shift);
  }

  private static BigDecimal shortest(BigDecimal exact) {
    return exact.signum() == 0 ? BigDecimal.ZERO : shortest(round(fraction(exact)));
  }

  /** The shortest decimal that is nearer to the binary number than to its neighbours. */
  private static BigDecimal shortest(Binary number) {
    BigDecimal value = number.value();
    BigDecimal half = new Binary(BigInteger.ONE, number.exponent - 1).value();
    int least = 1;
    int most = Math.min(value.precision(), 160);
    while (least < most) {
      int middle = (least + most) >>> 1;
      if (near(value, half, middle)) most = middle;
      else least = middle + 1;
    }
    return value.round(new MathContext(least, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  private static boolean near(BigDecimal value, BigDecimal half, int digits) {
    BigDecimal candidate = value.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return candidate.subtract(value).abs().compareTo(half) < 0;
  }
}
