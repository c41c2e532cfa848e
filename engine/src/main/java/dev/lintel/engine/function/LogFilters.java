package dev.lintel.engine.function;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Map;

/**
 * {@code logs.catches}: whether a metric filter's pattern lets through every record that an event
 * makes in CloudTrail, and not what happens all day beside it. The pattern is run on such records.
 */
public final class LogFilters {
  private LogFilters() {}

  /**
   * @param event one of {@link LogEvents}' names
   */
  public static Truth catches(Value pattern, String event) {
    String text = Scalars.text(pattern);
    if (text == null) return Truth.UNKNOWN;
    List<Map<String, String>> records = LogEvents.of(event);
    if (records.isEmpty()) return Truth.UNKNOWN;
    return FilterPattern.parse(text)
        .map(p -> Truth.of(all(p, records) && !any(p, LogEvents.everyday(event))))
        .orElse(Truth.FALSE);
  }

  private static boolean all(FilterPattern pattern, List<Map<String, String>> records) {
    for (Map<String, String> entry : records) if (!pattern.fits(entry)) return false;
    return true;
  }

  private static boolean any(FilterPattern pattern, List<Map<String, String>> records) {
    for (Map<String, String> entry : records) if (pattern.fits(entry)) return true;
    return false;
  }
}
