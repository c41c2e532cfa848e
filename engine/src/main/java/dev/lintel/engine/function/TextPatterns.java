package dev.lintel.engine.function;

import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code matches}: whether a text holds a match of a pattern; see {@link LinearPattern}. */
public final class TextPatterns {
  private static final Map<String, LinearPattern> COMPILED = new ConcurrentHashMap<>();

  private TextPatterns() {}

  /** Unknown also where the pattern is none: the catalogue's build tells of such. */
  public static Truth matches(Value text, String pattern) {
    TextShape shape = TextShape.of(text);
    String known = shape == null ? null : shape.known();
    if (known == null) return Truth.UNKNOWN;
    LinearPattern compiled = COMPILED.computeIfAbsent(pattern, LinearPattern::of);
    return compiled.valid() ? Truth.of(compiled.found(known)) : Truth.UNKNOWN;
  }
}
