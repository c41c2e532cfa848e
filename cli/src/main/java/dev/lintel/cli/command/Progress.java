package dev.lintel.cli.command;

import dev.lintel.cli.Console;

/**
 * Says on a terminal what is being done, where it takes longer than a second, and how long it took
 * under {@code --verbose}.
 */
final class Progress implements AutoCloseable {
  private static final long SILENT = 1_000;
  private static final long STEP = 200;
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final boolean durations;
  private final Thread teller;
  private volatile String doing = "";
  private long began = System.nanoTime();

  private Progress(Console console, boolean shown, boolean durations) {
    this.console = console;
    this.durations = durations;
    this.teller = new Thread(this::tell, "progress");
    teller.setDaemon(true);
    if (shown) teller.start();
  }

  static Progress of(Given given, Console console) {
    boolean shown = console.messagesTerminal() && !given.has("--quiet");
    return new Progress(console, shown, given.has("--verbose"));
  }

  /** Says what is being done from now on. */
  void next(String what) {
    done();
    began = System.nanoTime();
    doing = what;
  }

  private void done() {
    if (doing.isEmpty() || !durations) return;
    long milliseconds = (System.nanoTime() - began) / 1_000_000;
    console.messages().println("lintel: " + doing + ": " + milliseconds + " ms");
  }

  @Override
  public void close() {
    done();
    doing = "";
    teller.interrupt();
    try {
      if (teller.isAlive()) teller.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() {
    long start = System.nanoTime();
    boolean said = false;
    try {
      Thread.sleep(SILENT);
      while (!Thread.currentThread().isInterrupted()) {
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        console.messages().print(CLEAR + doing + " … " + seconds + " s");
        console.messages().flush();
        said = true;
        Thread.sleep(STEP);
      }
    } catch (InterruptedException e) {
      // the work is done
    }
    if (said) {
      console.messages().print(CLEAR);
      console.messages().flush();
    }
  }
}
