package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** One command of the program. */
interface Command {
  /** Adds options, parameters and help. */
  void declare(CommandSpec spec);

  /** Runs and returns the exit status. */
  int run(Given given, Console console) throws IOException;
}
