package dev.lintel.engine.read;

import dev.lintel.engine.logic.VersionNumber;
import dev.lintel.knowledge.Spelling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which spellings fit the provider version that the code asks for. */
public final class Versions {
  private Versions() {}

  /**
   * Whether some version that the constraint lets in has the spelling.
   *
   * @param constraint such as {@code ~> 5.0}, {@code >= 4.9, < 6.0}, or a plain version; empty
   *     where the code does not say
   */
  public static boolean fits(Spelling spelling, Optional<String> constraint) {
    if (spelling.since().isEmpty() && spelling.removed().isEmpty()) return true;
    if (constraint.isEmpty()) return true;
    Range range = range(constraint.get());
    boolean tooOld = spelling.since().isPresent() && below(range, spelling.since().get());
    boolean tooNew = spelling.removed().isPresent() && reaches(range, spelling.removed().get());
    return !tooOld && !tooNew;
  }

  private record Range(@Nullable String lowest, @Nullable String end, boolean endIn) {}

  private static boolean below(Range range, String since) {
    if (range.end == null) return false;
    int order = VersionNumber.compare(range.end, since);
    return order < 0 || (order == 0 && !range.endIn);
  }

  private static boolean reaches(Range range, String removed) {
    return range.lowest != null && VersionNumber.compare(range.lowest, removed) >= 0;
  }

  private static Range range(String constraint) {
    Range range = new Range(null, null, false);
    int from = 0;
    while (from <= constraint.length()) {
      int comma = constraint.indexOf(',', from);
      int to = comma < 0 ? constraint.length() : comma;
      range = narrowed(range, constraint.substring(from, to).trim());
      from = to + 1;
    }
    return range;
  }

  private static Range narrowed(Range range, String term) {
    int at = 0;
    while (at < term.length() && "=<>~!".indexOf(term.charAt(at)) >= 0) at++;
    String sign = term.substring(0, at);
    String version = term.substring(at).trim();
    if (version.isEmpty() || !Character.isDigit(version.charAt(0))) return range;
    return switch (sign) {
      case "", "=" -> new Range(version, version, true);
      case ">=", ">" -> new Range(version, range.end, range.endIn);
      case "<" -> new Range(range.lowest, version, false);
      case "<=" -> new Range(range.lowest, version, true);
      case "~>" -> new Range(version, afterLast(version), false);
      default -> range;
    };
  }

  /** {@code ~> 5.1} ends at 6, {@code ~> 5.1.2} at 5.2. */
  private static String afterLast(String version) {
    int last = version.lastIndexOf('.');
    if (last < 0) return Long.MAX_VALUE + "";
    String rest = version.substring(0, last);
    int before = rest.lastIndexOf('.');
    String number = rest.substring(before + 1);
    try {
      return rest.substring(0, before + 1) + (Long.parseLong(number) + 1);
    } catch (NumberFormatException e) {
      return rest;
    }
  }
}
