package dev.lintel.engine.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A metric filter's pattern over JSON records (CloudWatch Logs user guide, "Filter pattern syntax
 * for metric filters"): <code>{ ($.eventName = ConsoleLogin) && ($.errorCode NOT EXISTS) }</code>.
 */
sealed interface FilterPattern {
  boolean fits(Map<String, String> record);

  record Both(List<FilterPattern> patterns) implements FilterPattern {
    @Override
    public boolean fits(Map<String, String> record) {
      for (FilterPattern pattern : patterns) if (!pattern.fits(record)) return false;
      return true;
    }
  }

  record Either(List<FilterPattern> patterns) implements FilterPattern {
    @Override
    public boolean fits(Map<String, String> record) {
      for (FilterPattern pattern : patterns) if (pattern.fits(record)) return true;
      return false;
    }
  }

  /** An equality with wildcards; a field that is missing is not equal, and not unequal. */
  record Compare(String field, boolean equal, String pattern) implements FilterPattern {
    @Override
    public boolean fits(Map<String, String> record) {
      String value = record.get(field);
      return value != null && Wildcards.fits(pattern, value, false) == equal;
    }
  }

  /**
   * {@code EXISTS}, {@code NOT EXISTS}, {@code IS NULL}: null and missing come to the same here.
   */
  record Exists(String field, boolean there) implements FilterPattern {
    @Override
    public boolean fits(Map<String, String> record) {
      return record.containsKey(field) == there;
    }
  }

  /** Empty where the text is no pattern over JSON. */
  static Optional<FilterPattern> parse(String text) {
    String trimmed = text.trim();
    if (!trimmed.startsWith("{") || !trimmed.endsWith("}")) return Optional.empty();
    return new Parser(trimmed.substring(1, trimmed.length() - 1)).whole();
  }

  /** Reads a pattern; any text that is none comes out empty. */
  final class Parser {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private boolean failed;

    Parser(String text) {
      this.text = text;
    }

    Optional<FilterPattern> whole() {
      FilterPattern pattern = either(0);
      skip();
      return failed || at < text.length() ? Optional.empty() : Optional.of(pattern);
    }

    private FilterPattern either(int depth) {
      List<FilterPattern> all = new ArrayList<>();
      all.add(both(depth));
      while (!failed && take("||")) all.add(both(depth));
      return all.size() == 1 ? all.getFirst() : new Either(all);
    }

    private FilterPattern both(int depth) {
      List<FilterPattern> all = new ArrayList<>();
      all.add(one(depth));
      while (!failed && take("&&")) all.add(one(depth));
      return all.size() == 1 ? all.getFirst() : new Both(all);
    }

    private FilterPattern one(int depth) {
      if (depth > DEEPEST) return fail();
      if (take("(")) {
        FilterPattern inner = either(depth + 1);
        return take(")") ? inner : fail();
      }
      return take("$.") ? comparison() : fail();
    }

    private FilterPattern comparison() {
      String field = word();
      if (take("NOT EXISTS") || take("IS NULL")) return new Exists(field, false);
      if (take("EXISTS")) return new Exists(field, true);
      if (take("IS TRUE")) return new Compare(field, true, "true");
      if (take("IS FALSE")) return new Compare(field, true, "false");
      if (take("!=")) return new Compare(field, false, value());
      return take("=") ? new Compare(field, true, value()) : fail();
    }

    private String value() {
      skip();
      if (at >= text.length() || text.charAt(at) != '"') return word();
      int end = text.indexOf('"', at + 1);
      if (end < 0) {
        failed = true;
        return "";
      }
      String value = text.substring(at + 1, end);
      at = end + 1;
      return value;
    }

    private String word() {
      skip();
      int start = at;
      while (at < text.length() && " \t\r\n()=!&|".indexOf(text.charAt(at)) < 0) at++;
      if (at == start) failed = true;
      return text.substring(start, at);
    }

    private boolean take(String sign) {
      skip();
      int from = at;
      for (String word : sign.split(" ", -1)) {
        skip();
        if (!text.regionMatches(true, at, word, 0, word.length())) {
          at = from;
          return false;
        }
        at += word.length();
      }
      return true;
    }

    private void skip() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }

    private FilterPattern fail() {
      failed = true;
      return new Either(List.of());
    }
  }
}
