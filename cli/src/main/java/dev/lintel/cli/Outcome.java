package dev.lintel.cli;

import dev.lintel.dialects.UsageException;
import java.io.IOException;

/** Tells what went wrong, and which status that is. */
final class Outcome {
  private static final String REPORT_AT = "https://lintel.dev/issues";
  private static final int MOST_FRAMES = 12;

  private final Console console;

  Outcome(Console console) {
    this.console = console;
  }

  int usage(UsageException error) {
    flush();
    say(String.valueOf(error.getMessage()));
    return ExitStatus.USAGE;
  }

  int io(Exception error) {
    say("cannot write the result: " + error.getMessage() + "; name another place with --output");
    return ExitStatus.USAGE;
  }

  int memory() {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    say(
        "out of memory at "
            + megabytes
            + " MB: scan less at once, or give more with LINTEL_JAVA_OPTIONS=-Xmx4g");
    return ExitStatus.INTERNAL;
  }

  int internal(Throwable error) {
    flush();
    say("internal error: " + error);
    StackTraceElement[] frames = error.getStackTrace();
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++)
      console.messages().println("    at " + frames[i]);
    say("this is a mistake in lintel " + Version.TEXT + ": please report it at " + REPORT_AT);
    return ExitStatus.INTERNAL;
  }

  private void say(String message) {
    console.messages().println("lintel: " + message);
  }

  private void flush() {
    try {
      console.out().flush();
    } catch (IOException e) {
      // The message on the other stream tells more.
    }
  }
}
