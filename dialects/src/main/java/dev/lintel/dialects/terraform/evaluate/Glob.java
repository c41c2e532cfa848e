package dev.lintel.dialects.terraform.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} over folders, {@code
 * [a-z]}, <code>{a,b}</code>. Matching takes time linear in path times pattern.
 */
final class Glob {
  private static final int MOST_ALTERNATIVES = 64;

  private final List<List<String>> alternatives;

  private Glob(List<List<String>> alternatives) {
    this.alternatives = alternatives;
  }

  /** Null where it is none. */
  static @Nullable Glob parse(String pattern) {
    List<String> expanded = new ArrayList<>();
    if (!expand(pattern, expanded)) return null;
    List<List<String>> alternatives = new ArrayList<>();
    for (String each : expanded) {
      List<String> names = StringFunctions.split(each, "/");
      for (String name : names) if (!wellFormed(name)) return null;
      alternatives.add(names);
    }
    return new Glob(alternatives);
  }

  private static boolean expand(String pattern, List<String> expanded) {
    int open = pattern.indexOf('{');
    if (open < 0) {
      expanded.add(pattern);
      return expanded.size() <= MOST_ALTERNATIVES;
    }
    int close = pattern.indexOf('}', open);
    if (close < 0) return false;
    String inside = pattern.substring(open + 1, close);
    if (inside.indexOf('/') >= 0 || inside.indexOf('{') >= 0) return false;
    for (String choice : StringFunctions.split(inside, ","))
      if (!expand(pattern.substring(0, open) + choice + pattern.substring(close + 1), expanded))
        return false;
    return true;
  }

  private static boolean wellFormed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '\\' && ++i == name.length()) return false;
      if (name.charAt(i) == '[' && name.indexOf(']', i + 1) < 0) return false;
    }
    return true;
  }

  boolean matches(String path) {
    List<String> names = StringFunctions.split(path, "/");
    for (List<String> pattern : alternatives) if (matches(pattern, names)) return true;
    return false;
  }

  /** Which beginnings of the path each beginning of the pattern matches, row by row. */
  private static boolean matches(List<String> pattern, List<String> names) {
    boolean[] row = new boolean[names.size() + 1];
    row[0] = true;
    for (String part : pattern) {
      boolean[] next = new boolean[names.size() + 1];
      boolean any = part.equals("**");
      for (int i = 0; i <= names.size(); i++) {
        if (any) next[i] = row[i] || (i > 0 && next[i - 1]);
        else next[i] = i > 0 && row[i - 1] && name(part, names.get(i - 1));
      }
      row = next;
    }
    return row[names.size()];
  }

  private static boolean name(String pattern, String name) {
    boolean[] row = new boolean[name.length() + 1];
    row[0] = true;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      boolean[] next = new boolean[name.length() + 1];
      int end = c == '[' ? pattern.indexOf(']', at + 1) : at;
      char literal = c == '\\' ? pattern.charAt(at + 1) : c;
      for (int i = 0; i <= name.length(); i++) {
        if (c == '*') next[i] = row[i] || (i > 0 && next[i - 1]);
        else if (i > 0 && row[i - 1])
          next[i] = character(pattern, at, end, c, literal, name.charAt(i - 1));
      }
      row = next;
      at = c == '\\' ? at + 1 : end;
    }
    return row[name.length()];
  }

  private static boolean character(
      String pattern, int at, int end, char kind, char literal, char c) {
    if (kind == '?') return true;
    if (kind != '[') return literal == c;
    boolean negated = pattern.charAt(at + 1) == '^' || pattern.charAt(at + 1) == '!';
    boolean found = false;
    for (int i = negated ? at + 2 : at + 1; i < end; i++) {
      boolean range = i + 2 < end && pattern.charAt(i + 1) == '-';
      char last = range ? pattern.charAt(i + 2) : pattern.charAt(i);
      found |= pattern.charAt(i) <= c && c <= last;
      if (range) i += 2;
    }
    return found != negated;
  }
}
