package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one step that hold inside loops, the innermost first. */
record Names(String name, Value value, @Nullable Names outer) {
  /** What stands for the element of a splat: no identifier can be it. */
  static final String SPLAT = "*";

  static @Nullable Names of(Map<String, Value> values) {
    Names names = null;
    for (Map.Entry<String, Value> entry : values.entrySet())
      names = new Names(entry.getKey(), entry.getValue(), names);
    return names;
  }

  static @Nullable Value find(@Nullable Names names, String name) {
    for (Names at = names; at != null; at = at.outer) if (at.name.equals(name)) return at.value;
    return null;
  }
}
