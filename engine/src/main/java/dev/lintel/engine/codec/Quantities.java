package dev.lintel.engine.codec;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Kubernetes quantities as numbers: {@code 500m}, {@code 2Gi}, {@code 1e3}. */
final class Quantities {
  private static final String DECIMAL = "kMGTPE";

  private Quantities() {}

  static Value decode(Value value) {
    String text = Scalars.text(value);
    if (text == null)
      return value.known()
          ? Documents.malformed(value, "a quantity was expected")
          : Documents.opaque(value);
    BigDecimal number = number(text.trim());
    return number == null
        ? Documents.malformed(value, "a quantity was expected")
        : new Value.Number(number, value.origin());
  }

  private static @Nullable BigDecimal number(String text) {
    BigDecimal plain = Scalars.parse(text);
    if (plain != null || text.isEmpty()) return plain;
    boolean binary = text.endsWith("i");
    int unitAt = text.length() - (binary ? 2 : 1);
    if (unitAt < 1) return null;
    BigDecimal number = Scalars.parse(text.substring(0, unitAt));
    if (number == null) return null;
    char unit = text.charAt(unitAt);
    if (unit == 'm' && !binary) return number.movePointLeft(3);
    int power = DECIMAL.indexOf(binary && unit == 'K' ? 'k' : unit) + 1;
    if (power == 0) return null;
    return number.multiply(BigDecimal.valueOf(binary ? 1024 : 1000).pow(power));
  }
}
