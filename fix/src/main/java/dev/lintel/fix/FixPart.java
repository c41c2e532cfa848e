package dev.lintel.fix;

import dev.lintel.fix.lens.Change;
import dev.lintel.fix.solve.Goal;
import java.util.List;

/** One goal of a fix, and what has to change for it. */
public record FixPart(Goal goal, List<Change> changes) {
  public FixPart {
    changes = List.copyOf(changes);
  }
}
