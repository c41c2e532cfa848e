package dev.lintel.model;

/**
 * Something about the input that could not be taken, and where. The message says what was found,
 * what was expected and what to do.
 *
 * @param level a notice is for information; the others count under {@code --strict}
 */
public record Problem(Level level, String message, Origin where) {
  public enum Level {
    ERROR,
    WARNING,
    NOTICE
  }
}
