package dev.lintel.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program run in this process.
 *
 * @param status it ended with
 * @param out what it wrote as its result
 * @param messages what it said besides
 */
record Run(int status, String out, String messages) {

  /** Runs in a folder, without a terminal, as a command line parted by blanks. */
  static Run in(Path folder, String line) {
    return new Setting(folder).run(line.isBlank() ? List.of() : List.of(line.split(" ")));
  }

  /** What is around the program. */
  static final class Setting {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};
    private boolean terminal;

    Setting(Path folder) {
      this.folder = folder;
    }

    Setting with(String variable, String value) {
      environment.put(variable, value);
      return this;
    }

    Setting onTerminal() {
      terminal = true;
      return this;
    }

    Setting reading(String text) {
      input = text.getBytes(StandardCharsets.UTF_8);
      return this;
    }

    Run run(List<String> arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream messages = new ByteArrayOutputStream();
      Console console =
          new Console(
              folder,
              new ByteArrayInputStream(input),
              out,
              new PrintStream(messages, true, StandardCharsets.UTF_8),
              environment,
              terminal,
              false,
              0,
              LocalDate.of(2026, 6, 1));
      int status = Main.run(arguments, console);
      return new Run(
          status, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }
  }
}
