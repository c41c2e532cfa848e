package dev.lintel.syntax.hcl;

import java.util.Arrays;

/** The brackets and strings that are open at a place; it costs a byte a level. */
final class BracketStack {
  private byte[] open = new byte[16];
  private int size;
  private int braces;

  boolean isEmpty() {
    return size == 0;
  }

  boolean inString() {
    return size > 0 && open[size - 1] == '"';
  }

  boolean hasBrace() {
    return braces > 0;
  }

  void push(char bracket) {
    if (size == open.length) open = Arrays.copyOf(open, size * 2);
    open[size++] = (byte) bracket;
    if (bracket == '{') braces++;
  }

  void pop() {
    if (open[--size] == '{') braces--;
  }

  /**
   * Closes the innermost such bracket and what is open in it; nothing where none is open. Braces
   * hold together more than other brackets do: they are closed by their own kind only.
   */
  void close(char bracket) {
    int match = bracket == '{' ? innermostBrace() : nearby(bracket);
    while (match >= 0 && size > match) pop();
  }

  private int innermostBrace() {
    if (braces == 0) return -1;
    int at = size - 1;
    while (open[at] != '{') at--;
    return at;
  }

  /** Where such a bracket is open not far down and above any brace, else -1. */
  private int nearby(char bracket) {
    for (int at = size - 1; at >= Math.max(0, size - 16) && open[at] != '{'; at--)
      if (open[at] == bracket) return at;
    return -1;
  }

  /** A string ends with its line, and what was open in it. */
  void closeStrings() {
    if (inString()) pop();
  }

  void clear() {
    while (size > 0) pop();
  }
}
