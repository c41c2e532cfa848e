package dev.lintel.engine.judge;

import dev.lintel.engine.read.Datum;
import dev.lintel.model.Cause;
import java.util.List;
import java.util.Optional;

/** How a rule came out for a subject. */
public sealed interface Verdict {
  /** The rule is not about this subject. */
  record NotApplicable() implements Verdict {}

  record Passed() implements Verdict {}

  /**
   * The requirement is not met.
   *
   * @param evidence what was read that makes it so, the deciding piece first; never empty
   */
  record Failed(List<Datum> evidence) implements Verdict {
    public Failed {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) throw new IllegalArgumentException("a failure without evidence");
    }
  }

  /**
   * Neither can be told.
   *
   * @param causes never empty
   * @param first what was read first of what is not known; empty where nothing was
   */
  record Unknown(List<Cause> causes, Optional<Datum> first) implements Verdict {
    public Unknown {
      causes = List.copyOf(causes);
      if (causes.isEmpty()) throw new IllegalArgumentException("unknown without a cause");
    }
  }

  /** Nothing that was read is to blame. */
  static Unknown unknown(List<Cause> causes) {
    return new Unknown(causes, Optional.empty());
  }

  Verdict NOT_APPLICABLE = new NotApplicable();
  Verdict PASSED = new Passed();
}
