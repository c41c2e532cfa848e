package dev.lintel.syntax.hcl;

import java.util.Arrays;

/** The brackets and strings that are open at a place; it costs a byte a level. */
final class BracketStack {
  private byte[] open = new byte[16];
  private int size;
  private int braces;
  private int brackets;
  private int parentheses;
  private int strings;

  boolean isEmpty() {
    return size == 0;
  }

  boolean inString() {
    return size > 0 && open[size - 1] == '"';
  }

  boolean closes(char bracket) {
    return count(bracket, 0) > 0;
  }

  void push(char bracket) {
    if (size == open.length) open = Arrays.copyOf(open, size * 2);
    open[size++] = (byte) bracket;
    count(bracket, 1);
  }

  void pop() {
    count((char) open[--size], -1);
  }

  /** Closes the innermost such bracket and what is open in it; nothing where none is open. */
  void close(char bracket) {
    if (!closes(bracket)) return;
    while (open[size - 1] != bracket) pop();
    pop();
  }

  /** A string ends with its line, and what was open in it. */
  void closeStrings() {
    if (inString()) pop();
  }

  void clear() {
    while (size > 0) pop();
  }

  private int count(char bracket, int change) {
    return switch (bracket) {
      case '{' -> braces += change;
      case '[' -> brackets += change;
      case '(' -> parentheses += change;
      default -> strings += change;
    };
  }
}
