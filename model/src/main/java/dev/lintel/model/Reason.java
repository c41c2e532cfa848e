package dev.lintel.model;

import java.util.Locale;

/** Why something is not known. */
public enum Reason {
  /** a variable or parameter has no value */
  VARIABLE,
  /** a module is not available */
  MODULE,
  /** read when deploying */
  DATA,
  /** given by the cloud */
  COMPUTED,
  /** the target is not in the stack */
  OUTSIDE,
  /** it hangs on a condition that is not known */
  CONDITION,
  /** it hangs on a count or for_each that is not known */
  ITERATION,
  /** a function depends on time, chance or the outside, or failed */
  FUNCTION,
  /** what is written does not fit */
  MALFORMED,
  /** a value the catalogue gives no meaning */
  UNLISTED,
  /** the dialect cannot say it */
  INEXPRESSIBLE,
  /** a bound was reached */
  LIMIT;

  /** As reports spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
