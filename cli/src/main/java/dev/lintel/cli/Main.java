package dev.lintel.cli;

import dev.lintel.cli.command.Commands;
import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/**
 * The way in: runs a command and turns whatever comes of it into a message and an exit status.
 * Statuses are in {@link ExitStatus}.
 */
public final class Main {
  /** Trees of source text are walked by recursion; their depth is bounded by the parsers. */
  private static final long STACK = 512L << 20;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    int[] status = {ExitStatus.INTERNAL};
    Console console = Console.system();
    Thread work =
        new Thread(null, () -> status[0] = run(List.of(arguments), console), "lintel", STACK);
    work.start();
    // The JDK fills tables for its decimals, some 25 ms: this thread has nothing else to do.
    BigDecimal.ONE.signum();
    work.join();
    // Everything is written; leaving at once spares what System.exit would load to log it.
    Runtime.getRuntime().halt(status[0]);
  }

  /** Runs a command line and returns the status to end with. Never throws. */
  public static int run(List<String> arguments, Console console) {
    Outcome outcome = new Outcome(console);
    try {
      int status = Commands.run(Arguments.expand(arguments, console), console);
      flush(console);
      return status;
    } catch (ReaderGone e) {
      return ExitStatus.GOOD;
    } catch (UsageException e) {
      return outcome.usage(e);
    } catch (IOException e) {
      return outcome.io(e);
    } catch (UncheckedIOException e) {
      return outcome.io(e);
    } catch (JacksonIOException e) {
      return outcome.io(e);
    } catch (OutOfMemoryError e) {
      return outcome.memory();
    } catch (Throwable e) { // the program's last line of defence: all else is a mistake of its own
      return outcome.internal(e);
    }
  }

  private static void flush(Console console) throws IOException {
    try {
      console.out().flush();
    } catch (ReaderGone e) {
      // The status is that of what was done, not of what was read of it.
    }
  }
}
