package dev.lintel.cli;

/** The statuses that the program ends with: a contract. */
public final class ExitStatus {
  /** nothing at or above {@code --fail-on} */
  public static final int GOOD = 0;

  /** findings at or above it */
  public static final int FINDINGS = 1;

  /** wrong usage or configuration, or problems under {@code --strict} */
  public static final int USAGE = 2;

  /** an error of the program's own */
  public static final int INTERNAL = 3;

  private ExitStatus() {}
}
