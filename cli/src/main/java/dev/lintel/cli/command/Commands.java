package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Suggestions;
import dev.lintel.cli.Version;
import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands: chooses one by its name, reads its options and runs it. */
public final class Commands {
  /** Names and what is said about each in the help, in the order of the help. */
  private static final String[][] ALL = {
    {"scan", "find what is misconfigured"},
    {"show", "print what was read, as it was evaluated"},
    {"fix", "show how findings could be mended, or print a patch"},
    {"rules", "list rules, show some, write and test your own"},
    {"explain", "tell all about one rule"},
    {"init", "write a first lintel.yaml after a look at the repository"},
    {"migrate", "write lintel.yaml from what Checkov, Trivy and KICS were told"},
    {"completion", "print completion for bash and zsh"},
    {"man", "print the manual page"},
    {"version", "print the version"},
  };

  private Commands() {}

  /** Runs the command that the first argument names. */
  public static int run(List<String> arguments, Console console) throws IOException {
    if (arguments.isEmpty()) {
      console.messages().print(help());
      return ExitStatus.USAGE;
    }
    String name = arguments.getFirst();
    List<String> rest = arguments.subList(1, arguments.size());
    switch (name) {
      case "--help", "-h" -> {
        return print(help(), console);
      }
      case "help" -> {
        if (rest.isEmpty()) return print(help(), console);
        return run(List.of(rest.getFirst(), "--help"), console);
      }
      case "--version", "-V" -> {
        return print("lintel " + Version.TEXT + "\n", console);
      }
      default -> {
        Optional<Command> command = named(name);
        if (command.isEmpty()) throw unknown(name, console);
        return run(name, command.get(), rest, console);
      }
    }
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (String[] command : ALL) names.add(command[0]);
    return names;
  }

  static Optional<Command> named(String name) {
    return switch (name) {
      case "scan" -> Optional.of(new ScanCommand());
      case "show" -> Optional.of(new ShowCommand());
      case "fix" -> Optional.of(new FixCommand());
      case "rules" -> Optional.of(new RulesCommand());
      case "explain" -> Optional.of(new ExplainCommand());
      case "init" -> Optional.of(new InitCommand());
      case "migrate" -> Optional.of(new MigrateCommand());
      case "version" -> Optional.of(new VersionCommand());
      case "man" -> Optional.of(new ManCommand());
      case "completion" -> Optional.of(new CompletionCommand());
      default -> Optional.empty();
    };
  }

  /** The command's options as declared, with what every command has. */
  static CommandSpec spec(String name, Command command) {
    CommandSpec spec = CommandSpec.create().name("lintel " + name);
    for (String[] entry : ALL)
      if (entry[0].equals(name)) spec.usageMessage().description(sentence(entry[1]));
    command.declare(spec);
    spec.addOption(Options.flag("print this help", "-h", "--help").usageHelp(true).build());
    return spec;
  }

  private static int run(String name, Command command, List<String> rest, Console console)
      throws IOException {
    CommandSpec spec = spec(name, command);
    CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
    try {
      Given given = new Given(line.parseArgs(rest.toArray(new String[0])));
      if (given.has("--help")) return print(usage(line, console), console);
      return command.run(given, console);
    } catch (UnmatchedArgumentException e) {
      throw unmatched(name, spec, e);
    } catch (ParameterException e) {
      throw new UsageException(name + ": " + plain(e) + "; see 'lintel " + name + " --help'");
    }
  }

  private static String usage(CommandLine line, Console console) {
    line.setUsageHelpWidth(Math.max(60, Math.min(console.width(), 100)));
    CommandLine.Help.Ansi ansi =
        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    return line.getUsageMessage(ansi);
  }

  private static UsageException unmatched(
      String name, CommandSpec spec, UnmatchedArgumentException error) {
    String word = error.getUnmatched().isEmpty() ? "" : error.getUnmatched().getFirst();
    int end = word.indexOf('=');
    String option = end < 0 ? word : word.substring(0, end);
    String hint = Suggestions.hint(option, spec.optionsMap().keySet());
    String what = option.startsWith("-") ? "unknown option '" : "unexpected argument '";
    return new UsageException(
        name
            + ": "
            + what
            + option
            + "'"
            + (hint.isEmpty() ? ";" : hint)
            + " see 'lintel "
            + name
            + " --help'");
  }

  private static UsageException unknown(String name, Console console) {
    if (name.startsWith("-"))
      return new UsageException(
          "unknown option '" + name + "': options stand behind the command; see 'lintel --help'");
    if (Files.exists(console.folder().resolve(name)))
      return new UsageException(
          "no command '" + name + "': to scan it say 'lintel scan " + name + "'");
    String hint = Suggestions.hint(name, names());
    return new UsageException(
        "no command '" + name + "'" + (hint.isEmpty() ? ";" : hint) + " see 'lintel --help'");
  }

  private static String plain(ParameterException error) {
    String message = String.valueOf(error.getMessage());
    return message.isEmpty()
        ? "wrong usage"
        : message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
  }

  private static int print(String text, Console console) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
  }

  private static String help() {
    StringBuilder help = new StringBuilder();
    help.append("lintel finds what is misconfigured in infrastructure code.\n\n");
    help.append("usage: lintel COMMAND [OPTIONS] [PATH…]\n\n");
    for (String[] command : ALL) {
      help.append("  ").append(command[0]).append(" ".repeat(12 - command[0].length()));
      help.append(command[1]).append('\n');
    }
    help.append(
        "\n'lintel COMMAND --help' tells the options; '@FILE' reads arguments, one a line.\n");
    help.append("Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or\n");
    help.append("configuration, 3 an error of lintel's own.\n");
    return help.toString();
  }
}
