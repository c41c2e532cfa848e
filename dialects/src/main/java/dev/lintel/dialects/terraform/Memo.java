package dev.lintel.dialects.terraform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Values computed when first asked for; asking for one while it is computed is a cycle. */
final class Memo<T extends Object> {
  private final Map<String, Optional<T>> known = new HashMap<>();
  private final Depth depth;

  Memo(Depth depth) {
    this.depth = depth;
  }

  /**
   * How deep values hang on each other at the moment: names of names of names. What asks deeper
   * than the thread's stack could bear is told so.
   */
  static final class Depth {
    /** Steps; the threads that evaluate have stacks for these. */
    static final int DEEPEST = 2_000;

    private int now;
  }

  /** Whether a value is being computed at the moment. */
  boolean isComputing(String name) {
    Optional<T> before = known.get(name);
    return before != null && before.isEmpty();
  }

  /**
   * @param onCycle what is said while the value is being computed
   * @param tooDeep what is said where too many values hang on each other
   */
  T get(String name, Supplier<T> compute, Supplier<T> onCycle, Supplier<T> tooDeep) {
    Optional<T> before = known.get(name);
    if (before != null) return before.isPresent() ? before.get() : onCycle.get();
    if (depth.now >= Depth.DEEPEST) return tooDeep.get();
    known.put(name, Optional.empty());
    depth.now++;
    T value = null;
    try {
      value = compute.get();
    } finally {
      depth.now--;
      if (value == null) known.remove(name);
    }
    known.put(name, Optional.of(value));
    return value;
  }
}
