package dev.lintel.syntax.json;

import dev.lintel.syntax.SyntaxProblem;
import java.util.List;

/** A place in a JSON text, how to go over what says nothing, and what was found wrong. */
final class JsonCursor {
  private static final int MOST_PROBLEMS = 100;
  private final String text;
  private final char[] chars;
  private final List<SyntaxProblem> problems;

  /** Where the text ends; {@link #at} gives 0 there. */
  final int limit;

  /** The next character to read. */
  int position;

  JsonCursor(String text, List<SyntaxProblem> problems) {
    this.text = text;
    this.limit = text.length();
    this.chars = new char[limit + 2];
    text.getChars(0, limit, chars, 0);
    this.problems = problems;
    if (limit > 0 && chars[0] == '\uFEFF') position = 1;
  }

  char at(int place) {
    return chars[place];
  }

  char current() {
    return chars[position];
  }

  boolean atEnd() {
    return position >= limit;
  }

  String substring(int from, int to) {
    return text.substring(from, to);
  }

  void report(int start, int end, String message) {
    if (problems.size() < MOST_PROBLEMS) problems.add(new SyntaxProblem(start, end, message));
  }

  /** Reports what stands at the position, and what should. */
  void reportHere(String expected) {
    String found = atEnd() ? "the end of the text" : "\"" + here() + "\"";
    report(position, Math.min(position + 1, limit), "Found " + found + ": " + expected);
  }

  private String here() {
    char c = current();
    return c < ' ' || Character.isSurrogate(c)
        ? String.format("U+%04X", (int) c)
        : String.valueOf(c);
  }

  /** Goes over blanks, and over comments, which are told. */
  void skip() {
    while (true) {
      switch (chars[position]) {
        case ' ', '\t', '\n', '\r' -> position++;
        case '#' -> comment(lineEnd());
        case '/' -> {
          if (chars[position + 1] == '/') {
            comment(lineEnd());
          } else if (chars[position + 1] == '*') {
            int close = text.indexOf("*/", position + 2);
            comment(close < 0 ? limit : close + 2);
          } else {
            return;
          }
        }
        default -> {
          return;
        }
      }
    }
  }

  private void comment(int behind) {
    report(position, behind, "Found a comment, which JSON does not have: take it away.");
    position = behind;
  }

  private int lineEnd() {
    int line = text.indexOf('\n', position);
    return line < 0 ? limit : line;
  }
}
