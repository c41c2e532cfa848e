package dev.lintel.dialects;

/**
 * What was asked for makes no sense: an argument that does not exist, a variable without {@code =},
 * a bound around nothing. The message says what to do; the program ends with the status for wrong
 * usage.
 */
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message, null, false, false);
  }
}
