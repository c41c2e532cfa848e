package dev.lintel.engine.read;

import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;

/**
 * How many elements of one list are looked at: work and memory stay within what one may wait for.
 */
public final class Bound {
  public static final int ELEMENTS = 10_000;
  private static final String DETAIL = "only the first " + ELEMENTS + " elements are looked at";

  private Bound() {}

  /** Why what comes behind the bound is not known. */
  public static Cause reached(Origin list) {
    return new Cause(Reason.LIMIT, DETAIL, list);
  }

  /** Whether a cause is this bound, and not one of reading. */
  public static boolean is(Cause cause) {
    return cause.reason() == Reason.LIMIT && cause.detail().equals(DETAIL);
  }
}
