package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel completion}: a script for {@code source <(lintel completion)}. */
final class CompletionCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    spec.usageMessage().footer("", "Use it with: source <(lintel completion)");
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    CommandSpec root = CommandSpec.create().name("lintel");
    for (String name : Commands.names()) {
      Optional<Command> command = Commands.named(name);
      if (command.isEmpty()) continue;
      CommandSpec spec = Commands.spec(name, command.get()).name(name);
      root.addSubcommand(name, new CommandLine(spec));
    }
    String script = AutoComplete.bash("lintel", new CommandLine(root));
    console.out().write(script.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }
}
