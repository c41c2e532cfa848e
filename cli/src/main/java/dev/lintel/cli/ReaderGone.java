package dev.lintel.cli;

/**
 * Whoever read the results has closed the pipe: what is left need not be made. No error; caught
 * where results are written.
 */
public final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1;

  ReaderGone() {
    super("the reader has gone", null, false, false);
  }
}
