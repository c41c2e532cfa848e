package dev.lintel.syntax.hcl;

/**
 * Leaves what cannot be read on, up to where the parser can recover; the problem is already told.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final Failure FAILURE = new Failure();

  private Failure() {
    super("this text is no HCL", null, false, false);
  }
}
