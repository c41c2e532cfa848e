package dev.lintel.engine.codec;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Durations in seconds: {@code 90} (seconds already), {@code 1h30m} (as Go writes them), {@code
 * P1DT12H} (ISO 8601).
 */
final class Durations {
  private Durations() {}

  static Value decode(Value value) {
    String text = Scalars.text(value);
    if (text == null)
      return value.known()
          ? Documents.malformed(value, "a duration was expected")
          : Documents.opaque(value);
    BigDecimal seconds = seconds(text.trim());
    return seconds == null
        ? Documents.malformed(value, "a duration was expected")
        : new Value.Number(seconds, value.origin());
  }

  private static @Nullable BigDecimal seconds(String text) {
    BigDecimal plain = Scalars.parse(text);
    if (plain != null) return plain;
    boolean iso = text.startsWith("P");
    BigDecimal sum = BigDecimal.ZERO;
    boolean time = !iso;
    int at = iso ? 1 : 0;
    while (at < text.length()) {
      if (iso && text.charAt(at) == 'T') {
        time = true;
        at++;
        continue;
      }
      int digits = at;
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'))
        at++;
      BigDecimal number = Scalars.parse(text.substring(digits, at));
      int unit = at;
      while (at < text.length() && Character.isLetter(text.charAt(at)) && (!iso || at == unit))
        at++;
      BigDecimal factor = factor(text.substring(unit, at), time);
      if (number == null || factor == null) return null;
      sum = sum.add(number.multiply(factor));
    }
    return text.isEmpty() || text.equals("P") ? null : sum;
  }

  private static @Nullable BigDecimal factor(String unit, boolean time) {
    return switch (unit) {
      case "ns" -> new BigDecimal("0.000000001");
      case "us", "µs" -> new BigDecimal("0.000001");
      case "ms" -> new BigDecimal("0.001");
      case "s", "S" -> BigDecimal.ONE;
      case "m" -> BigDecimal.valueOf(60);
      case "M" -> BigDecimal.valueOf(time ? 60L : 30L * 86_400);
      case "h", "H" -> BigDecimal.valueOf(3_600);
      case "d", "D" -> BigDecimal.valueOf(86_400);
      case "w", "W" -> BigDecimal.valueOf(7L * 86_400);
      case "Y" -> BigDecimal.valueOf(365L * 86_400);
      default -> null;
    };
  }
}
