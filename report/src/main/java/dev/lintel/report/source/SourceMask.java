package dev.lintel.report.source;

import dev.lintel.model.Secrets;

/**
 * Hides what may be a secret in a line of source before it is printed. Works on the text alone, for
 * any language that writes {@code name = "value"}, {@code "name": "value"} or {@code NAME=value}.
 * Every character hidden becomes one star, so that columns stay where they are.
 */
final class SourceMask {
  private static final int SHORTEST_ENCODED = 24;

  private final char[] shown;
  private final String line;

  private SourceMask(String line) {
    this.line = line;
    this.shown = line.toCharArray();
  }

  /**
   * @param everything hides every literal, where the line is known to hold a secret
   */
  static String mask(String line, boolean everything) {
    SourceMask mask = new SourceMask(line);
    boolean assigns = mask.assignments(everything);
    if (everything && !assigns) mask.bare();
    mask.keys(everything);
    return new String(mask.shown);
  }

  /** Whether anything is assigned in the line. */
  private boolean assignments(boolean everything) {
    boolean any = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c != '=' && c != ':' || comparison(at)) continue;
      any = true;
      if (everything || Secrets.named(nameBefore(at))) value(at + 1);
    }
    return any;
  }

  /** A line of a longer text, or an element of a list; but for what only opens a block. */
  private void bare() {
    String text = line.strip();
    if (text.endsWith("{") || text.startsWith("-----")) return;
    hide(line.length() - line.stripLeading().length(), line.stripTrailing().length());
  }

  /** Whether the sign is part of {@code == != <= >= =>}. */
  private boolean comparison(int at) {
    char before = at > 0 ? line.charAt(at - 1) : ' ';
    char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    return after == '='
        || after == '>'
        || before == '='
        || before == '!'
        || before == '<'
        || before == '>';
  }

  private String nameBefore(int sign) {
    int end = sign;
    while (end > 0 && !nameCharacter(line.charAt(end - 1)) && between(line.charAt(end - 1))) end--;
    int start = end;
    while (start > 0 && nameCharacter(line.charAt(start - 1))) start--;
    return line.substring(start, end);
  }

  private static boolean between(char c) {
    return c == ' ' || c == '\t' || c == '"' || c == '\'' || c == ')' || c == '\\';
  }

  private static boolean nameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private void value(int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) at++;
    if (at == line.length()) return;
    char c = line.charAt(at);
    if (c == '\\' && at + 1 < line.length()) c = line.charAt(++at);
    if (c == '"' || c == '\'') hide(at + 1, closing(at + 1, c));
    else if (plainWord(at)) hide(at, wordEnd(at));
  }

  private int closing(int from, char quote) {
    int at = from;
    while (at < line.length() && line.charAt(at) != quote) {
      at +=
          line.charAt(at) == '\\' && !(at + 1 < line.length() && line.charAt(at + 1) == quote)
              ? 2
              : 1;
    }
    return Math.min(at, line.length());
  }

  /** A bare word is hidden unless it is a constant, a number, a reference or a call. */
  private boolean plainWord(int at) {
    String word = line.substring(at, wordEnd(at));
    if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) return false;
    if (word.equals("true") || word.equals("false") || word.equals("null")) return false;
    if (Character.isDigit(word.charAt(0)) && word.chars().allMatch(Character::isDigit))
      return false;
    return word.indexOf('.') < 0 && word.indexOf('(') < 0;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < line.length() && " \t,;\"'})]".indexOf(line.charAt(end)) < 0) end++;
    return end;
  }

  /** Hides what looks like a key wherever it stands. */
  private void keys(boolean everything) {
    if (everything) encoded();
    int start = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at < line.length() && keyCharacter(line.charAt(at))) continue;
      if (at - start >= 16 && Secrets.looksSecret(line.substring(start, at))) hide(start, at);
      start = at + 1;
    }
  }

  /** Hides what may be the encoded bytes of one: a line of a PEM file. */
  private void encoded() {
    int start = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at < line.length() && base64(line.charAt(at))) continue;
      if (at - start >= SHORTEST_ENCODED) hide(start, at);
      start = at + 1;
    }
  }

  private static boolean base64(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=';
  }

  private static boolean keyCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /** Hides a stretch, but for the interpolations in it: they name things, they do not hold them. */
  private void hide(int from, int to) {
    for (int at = from; at < to; at++) {
      if (line.startsWith("${", at)) {
        int end = line.indexOf('}', at);
        if (end < 0 || end >= to) return;
        at = end;
      } else {
        shown[at] = '*';
      }
    }
  }
}
