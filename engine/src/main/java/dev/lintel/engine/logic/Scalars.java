package dev.lintel.engine.logic;

import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Known single values in their canonical forms. */
public final class Scalars {
  private static final int MOST_DIGITS = 400;

  private Scalars() {}

  /** A text, number or boolean as canonical text; null for anything else. */
  public static @Nullable String text(Value value) {
    return switch (value) {
      case Value.Text text -> text.value();
      case Value.Number number -> number(number.value());
      case Value.Bool bool -> bool.value() ? "true" : "false";
      case Value.Encoded encoded -> encoded.text().orElse(null);
      case Value.Absent _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Unknown _ ->
          null;
    };
  }

  /** Digits without exponent and without zeros that say nothing: {@code 1.50} is {@code 1.5}. */
  public static String number(BigDecimal value) {
    if (value.signum() == 0) return "0";
    BigDecimal plain = value.stripTrailingZeros();
    boolean tooLong = Math.abs((long) plain.scale()) + plain.precision() > MOST_DIGITS;
    return tooLong ? plain.toString() : plain.toPlainString();
  }

  /** A number, or a text that is one; null for anything else. */
  public static @Nullable BigDecimal decimal(Value value) {
    if (value instanceof Value.Number number) return number.value();
    return value instanceof Value.Text text ? parse(text.value()) : null;
  }

  /** The number that a text spells, null where it spells none. */
  public static @Nullable BigDecimal parse(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) return null;
    int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    if (at == text.length() || !(digit(text.charAt(at)) || text.charAt(at) == '.')) return null;
    try {
      BigDecimal value = new BigDecimal(text);
      return Math.abs((long) value.scale()) > 10_000 ? null : value;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The boolean that a text spells in small letters. */
  public static Optional<Boolean> bool(String text) {
    if (text.equals("true")) return Optional.of(true);
    return text.equals("false") ? Optional.of(false) : Optional.empty();
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
