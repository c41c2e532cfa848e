package dev.lintel.engine.read;

/** How a reading came by its value. */
public enum Given {
  /** A spelling says it. */
  STATED,
  /** A spelling may say it; what it falls back to otherwise is no secret. */
  DOUBTFUL,
  /**
   * The block, link or companion is there, what would say it is not: the spelling's {@code else}.
   */
  OTHERWISE,
  /** Nothing says it: the catalogue's default. */
  DEFAULT,
  /** Nothing says it, and there is no default. */
  ABSENT,
  /** The dialect cannot say it. */
  INEXPRESSIBLE,
  /** It follows from other properties. */
  DERIVED,
  /** It stands in the requirement itself. */
  LITERAL
}
