package dev.lintel.cli.migrate;

import dev.lintel.model.Severity;
import java.util.Locale;
import java.util.Optional;

/** Severities as the tools call them. */
final class Levels {
  private Levels() {}

  static Optional<Severity> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "critical" -> Optional.of(Severity.CRITICAL);
      case "high", "error" -> Optional.of(Severity.HIGH);
      case "medium", "moderate", "warning" -> Optional.of(Severity.MEDIUM);
      case "low" -> Optional.of(Severity.LOW);
      case "info", "trace" -> Optional.of(Severity.INFO);
      default -> Optional.empty();
    };
  }

  /** The next worse one; nothing above the worst. */
  static Optional<Severity> above(Severity severity) {
    Optional<Severity> above = Optional.empty();
    for (Severity other : Severity.values())
      if (other != severity && other.atLeast(severity))
        if (above.isEmpty() || above.get().atLeast(other)) above = Optional.of(other);
    return above;
  }

  static Severity lower(Severity a, Severity b) {
    return a.atLeast(b) ? b : a;
  }

  static Severity higher(Severity a, Severity b) {
    return a.atLeast(b) ? a : b;
  }
}
