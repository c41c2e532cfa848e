package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel version}. */
final class VersionCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(Options.value("--format", "text|json", "how to write it (text)"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    boolean json = given.choice("--format", "text", Options.FORMATS).equals("json");
    String text =
        json
            ? "{\"name\": \"lintel\", \"version\": \"" + Version.TEXT + "\"}\n"
            : "lintel " + Version.TEXT + "\n";
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }
}
