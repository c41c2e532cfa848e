package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel man}: the manual page. */
final class ManCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    spec.usageMessage().footer("", "Read it with: lintel man | man -l -");
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    console.out().write(ManPage.text().getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }
}
