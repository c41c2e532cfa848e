package dev.lintel.cli.command;

import dev.lintel.dialects.UsageException;
import java.util.Map;

/**
 * The time that a report tells where its form must tell one: what {@code SOURCE_DATE_EPOCH} says,
 * as reproducible builds have it (reproducible-builds.org), else the beginning of 1970. Never the
 * clock: the same input gives the same bytes.
 */
final class SourceDate {
  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** The end of the year 9999. */
  private static final long LATEST = 253_402_300_799L;

  private SourceDate() {}

  /** Seconds since 1970. */
  static long of(Map<String, String> environment) {
    String text = environment.getOrDefault(VARIABLE, "").strip();
    if (text.isEmpty()) return 0;
    try {
      long seconds = Long.parseLong(text);
      if (seconds >= 0 && seconds <= LATEST) return seconds;
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UsageException(VARIABLE + " takes seconds since 1970, not '" + text + "'");
  }
}
