package dev.lintel.dialects.terraform.evaluate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers by the verbs of Go's {@code fmt}. */
final class NumberFormat {
  private NumberFormat() {}

  static String format(FormatString.Part part, BigDecimal number) {
    String digits =
        switch (part.mode()) {
          case 'b', 'd', 'o', 'x', 'X' -> integer(part, number.toBigInteger().abs());
          case 'e', 'E' ->
              exponential(number.abs(), part.precision() < 0 ? 6 : part.precision(), part.mode());
          case 'g' -> general(number.abs(), part.precision(), 'e');
          case 'G' -> general(number.abs(), part.precision(), 'E');
          default ->
              number
                  .abs()
                  .setScale(part.precision() < 0 ? 6 : part.precision(), RoundingMode.HALF_EVEN)
                  .toPlainString();
        };
    String sign = number.signum() < 0 ? "-" : part.plus() ? "+" : part.space() ? " " : "";
    int missing = Math.max(0, part.width() - sign.length() - digits.length());
    if (part.minus()) return sign + digits + " ".repeat(missing);
    return part.zero() ? sign + "0".repeat(missing) + digits : " ".repeat(missing) + sign + digits;
  }

  private static String integer(FormatString.Part part, BigInteger number) {
    String digits =
        switch (part.mode()) {
          case 'b' -> number.toString(2);
          case 'o' -> number.toString(8);
          case 'x' -> number.toString(16);
          case 'X' -> number.toString(16).toUpperCase(Locale.ROOT);
          default -> number.toString();
        };
    digits = "0".repeat(Math.max(0, part.precision() - digits.length())) + digits;
    if (!part.sharp()) return digits;
    return switch (part.mode()) {
      case 'x' -> "0x" + digits;
      case 'X' -> "0X" + digits;
      case 'o' -> "0" + digits;
      case 'b' -> "0b" + digits;
      default -> digits;
    };
  }

  private static String exponential(BigDecimal number, int precision, char mark) {
    if (number.signum() == 0)
      return (precision > 0 ? "0." + "0".repeat(precision) : "0") + mark + "+00";
    BigDecimal rounded = number.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
    String digits = rounded.unscaledValue().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    if (digits.length() < precision + 1) digits += "0".repeat(precision + 1 - digits.length());
    digits = digits.substring(0, precision + 1);
    return mantissa(digits) + mark + exponent(exponent);
  }

  private static String mantissa(String digits) {
    return digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
  }

  private static String exponent(int exponent) {
    int size = Math.abs(exponent);
    return (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
  }

  /**
   * The shorter of plain and exponential.
   *
   * @param precision how many digits, or -1 for as many as it has
   */
  static String general(BigDecimal number, int precision, char mark) {
    if (number.signum() == 0) return "0";
    BigDecimal rounded = number.abs();
    int wanted = precision == 0 ? 1 : precision;
    if (wanted > 0) rounded = rounded.round(new MathContext(wanted, RoundingMode.HALF_EVEN));
    rounded = rounded.stripTrailingZeros();
    String digits = rounded.unscaledValue().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    int limit = wanted < 0 ? 6 : wanted;
    if (wanted > digits.length() && digits.length() >= exponent + 1) limit = digits.length();
    boolean small = exponent >= -4 && exponent < limit;
    String text = small ? rounded.toPlainString() : mantissa(digits) + mark + exponent(exponent);
    return number.signum() < 0 ? "-" + text : text;
  }
}
