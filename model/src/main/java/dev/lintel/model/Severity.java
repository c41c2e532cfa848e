package dev.lintel.model;

import java.util.Locale;
import java.util.Optional;

/** How bad, the worst first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this is as bad as the other, or worse. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  public static Optional<Severity> of(String word) {
    for (Severity severity : values())
      if (severity.word().equals(word)) return Optional.of(severity);
    return Optional.empty();
  }
}
