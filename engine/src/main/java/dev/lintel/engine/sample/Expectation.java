package dev.lintel.engine.sample;

import java.util.Comparator;

/**
 * That a rule fails at a line, or cannot be known there.
 *
 * @param file path inside the sample
 * @param line from 1
 */
public record Expectation(String file, int line, String rule, boolean unknown)
    implements Comparable<Expectation> {
  private static final Comparator<Expectation> ORDER =
      Comparator.comparing(Expectation::file)
          .thenComparingInt(Expectation::line)
          .thenComparing(Expectation::rule)
          .thenComparing(Expectation::unknown);

  @Override
  public int compareTo(Expectation other) {
    return ORDER.compare(this, other);
  }

  /** As people write a place: {@code main.tf:3: RULE}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (unknown ? "unknown " : "") + rule;
  }
}
