package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import java.util.Optional;

/** Problems beyond those that are told one by one. */
public final class ProblemCount {
  private int count;
  private Optional<Origin> first = Optional.empty();

  /** Counts one more. */
  public void add(Origin where) {
    if (count++ == 0) first = Optional.of(where);
  }

  /** How many there are, at the place of the first; empty where there are none. */
  public Optional<Problem> told() {
    return first.map(where ->
        new Problem(
            Problem.Level.WARNING,
            count + " more problems from here on are not told one by one; mend the others",
            Origin.of(where.source(), where.start(), where.headEnd())));
  }
}
