package dev.lintel.cli.differential;

import dev.lintel.cli.Console;
import dev.lintel.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code lintel show . --format json --reveal}, in this process, as if started in a case's folder.
 */
final class Show {
  private Show() {}

  static JsonNode of(Case root) {
    List<String> arguments = new ArrayList<>(List.of("show", ".", "--format", "json", "--reveal"));
    arguments.addAll(root.options());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console =
        new Console(
            root.folder().toAbsolutePath(),
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(messages, true, StandardCharsets.UTF_8),
            root.environment(),
            false,
            false,
            0,
            LocalDate.EPOCH);
    int status = Main.run(arguments, console);
    if (status != 0) throw new AssertionError(status + ": " + messages);
    return Json.parse(out.toString(StandardCharsets.UTF_8));
  }
}
