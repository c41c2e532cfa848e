package dev.lintel.engine.suppress;

import dev.lintel.engine.ConfiguredSuppression;

/** What has silenced a finding: a comment or an entry of the configuration. */
public sealed interface SuppressionUse {
  /**
   * @param file as reports call it
   * @param offset where the comment stands in it
   */
  record OfComment(String file, int offset) implements SuppressionUse {}

  record OfEntry(ConfiguredSuppression entry) implements SuppressionUse {}
}
