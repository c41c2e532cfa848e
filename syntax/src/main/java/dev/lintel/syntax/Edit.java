package dev.lintel.syntax;

/**
 * One change of a text: what stands from start to end gives way to the new text. An insertion has
 * start = end.
 */
public record Edit(int start, int end, String text) {
  public Edit {
    if (start < 0 || end < start)
      throw new IllegalArgumentException("edit from " + start + " to " + end);
  }
}
