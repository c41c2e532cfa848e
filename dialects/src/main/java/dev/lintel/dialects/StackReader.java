package dev.lintel.dialects;

/** Reads what stands at the arguments into stacks. */
public final class StackReader {

  /**
   * @throws UsageException where an argument, a variable file, a module folder or the bound is not
   *     there; whatever the files hold becomes a problem instead
   */
  public ReadResult read(ReadRequest request) {
    throw new UnsupportedOperationException("being built");
  }
}
