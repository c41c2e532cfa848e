package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Value;
import java.util.Optional;

/**
 * One of the instances that {@code count} or {@code for_each} make of a block.
 *
 * @param key as addresses spell it: {@code [0]}, {@code ["a"]}, {@code [?]}, or ""
 * @param entry the key in the value of the block: the text of a {@code for_each} key, or ""
 * @param count {@code count.index}
 * @param eachKey {@code each.key}
 * @param eachValue {@code each.value}
 * @param possible why it may not be there
 */
record Instance(
    String key,
    String entry,
    Optional<Value> count,
    Optional<Value> eachKey,
    Optional<Value> eachValue,
    Optional<Cause> possible) {
  static final String UNKNOWN_KEY = "[?]";
  static final Instance ONLY =
      new Instance("", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  static Instance counted(String key, Value index, Optional<Cause> possible) {
    return new Instance(key, "", Optional.of(index), Optional.empty(), Optional.empty(), possible);
  }

  static Instance keyed(
      String key, String entry, Value eachKey, Value eachValue, Optional<Cause> possible) {
    return new Instance(
        key, entry, Optional.empty(), Optional.of(eachKey), Optional.of(eachValue), possible);
  }
}
