package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import java.util.List;
import java.util.Optional;

/**
 * What {@code count} or {@code for_each} make of a block.
 *
 * @param open why there may be more instances than these
 */
record Expansion(Form form, List<Instance> instances, Optional<Cause> open) {
  static final Expansion SINGLE =
      new Expansion(Form.SINGLE, List.of(Instance.ONLY), Optional.empty());

  /** What the value of the block is: an object, a list of objects, a map of objects. */
  enum Form {
    SINGLE,
    COUNT,
    FOR_EACH
  }
}
