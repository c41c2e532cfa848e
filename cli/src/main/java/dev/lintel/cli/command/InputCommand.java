package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.cli.configuration.SettingsPrinter;
import dev.lintel.report.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that reads stacks: what to read, how to print and how far it is are settled before it
 * begins.
 */
abstract class InputCommand implements Command {
  @Override
  public final int run(Given given, Console console) throws IOException {
    ResultOutput output = ResultOutput.of(given, console, formats());
    RunPlan plan = RunPlan.of(given, console);
    if (given.has("--print-config")) return printSettings(plan, console);
    try (Progress progress = Progress.of(given, console)) {
      return run(given, plan, output, progress, console);
    }
  }

  /** The forms that the command's result can take. */
  List<Format> formats() {
    return Options.PLAIN;
  }

  abstract int run(
      Given given, RunPlan plan, ResultOutput output, Progress progress, Console console)
      throws IOException;

  private static int printSettings(RunPlan plan, Console console) throws IOException {
    for (RunPlan.Group group : plan.groups()) {
      Settings settings = group.settings();
      String text = SettingsPrinter.print(settings, group.request().arguments());
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
    return ExitStatus.GOOD;
  }
}
