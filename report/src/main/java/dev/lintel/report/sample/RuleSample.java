package dev.lintel.report.sample;

import java.util.Optional;

/** What fails a rule and what meets it, where samples show it. */
public record RuleSample(Optional<String> failing, Optional<String> passing) {
  public static final RuleSample NONE = new RuleSample(Optional.empty(), Optional.empty());
}
