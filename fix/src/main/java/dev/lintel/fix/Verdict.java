package dev.lintel.fix;

/** What is known of a fix. */
public enum Verdict {
  /** All steps of the proof came out. */
  VERIFIED,
  /** A step of the proof shows that it is wrong. */
  FAILED,
  /** A step could not be carried out. */
  INCONCLUSIVE,
  /** It needs a fact that is not in the code. */
  DECISION
}
