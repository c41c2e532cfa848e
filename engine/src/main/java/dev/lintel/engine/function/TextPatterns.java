package dev.lintel.engine.function;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code matches}: whether a text holds a match of a pattern, as RE2 has it, in linear time. Loaded
 * only where a requirement calls it.
 */
public final class TextPatterns {
  private static final Map<String, Optional<Pattern>> COMPILED = new ConcurrentHashMap<>();

  private TextPatterns() {}

  /** Unknown also where the pattern is none: the catalogue's build tells of such. */
  public static Truth matches(Value text, String pattern) {
    TextShape shape = TextShape.of(text);
    String known = shape == null ? null : shape.known();
    if (known == null) return Truth.UNKNOWN;
    Optional<Pattern> compiled = COMPILED.computeIfAbsent(pattern, TextPatterns::compiled);
    return compiled.isPresent() ? Truth.of(compiled.get().matcher(known).find()) : Truth.UNKNOWN;
  }

  private static Optional<Pattern> compiled(String pattern) {
    try {
      return Optional.of(Pattern.compile(pattern));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }
}
