package dev.lintel.cli.command;

import dev.lintel.cli.Version;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page, in the man macros of roff, made of what the commands declare. It has no date:
 * the same version makes the same page.
 */
final class ManPage {
  private static final String[][] EXIT = {
    {"0", "nothing at or above --fail-on; for fix: nothing left to apply"},
    {"1", "findings at or above it; for fix: fixes left"},
    {"2", "wrong usage or configuration, or problems under --strict"},
    {"3", "an error of lintel's own"},
  };
  private static final String[][] ENVIRONMENT = {
    {"NO_COLOR", "where it is set to anything, no colours are used unless --color asks for them"},
    {"COLUMNS", "how wide to print"},
    {"TF_VAR_name", "the value of a Terraform variable"},
    {"SOURCE_DATE_EPOCH", "the time to tell where a format must tell one, in seconds since 1970"},
    {"LINTEL_JAVA_HOME", "the JDK to start with"},
    {"LINTEL_JAVA_OPTIONS", "more options for the JVM, such as -Xmx4g"},
  };
  private static final String[][] FILES = {
    {"lintel.yaml", "the configuration; the nearest from the argument up to the bound wins"},
    {".lintelignore", "what is not read, written as a .gitignore"},
  };
  private static final String[][] EXAMPLES = {
    {"lintel scan infra", "find what is misconfigured below a folder"},
    {
      "lintel scan --format text --format sarif=lintel.sarif .",
      "the same, and a file for a code scanning service"
    },
    {"lintel explain CKV_AWS_21", "tell about the rule that another tool calls so"},
    {"lintel fix --diff infra | git apply", "mend what can be mended"},
  };

  private final StringBuilder page = new StringBuilder();

  private ManPage() {}

  static String text() {
    ManPage page = new ManPage();
    page.write();
    return page.page.toString();
  }

  private void write() {
    macro(".TH LINTEL 1 \"\" \"Lintel " + Version.TEXT + "\" \"Lintel\"");
    section("NAME");
    line("lintel - finds what is misconfigured in infrastructure code");
    section("SYNOPSIS");
    macro(".B lintel");
    macro(".I COMMAND");
    line("[OPTIONS] [PATH...]");
    section("COMMANDS");
    for (String name : Commands.names()) {
      Optional<Command> command = Commands.named(name);
      if (command.isPresent()) command(name, Commands.spec(name, command.get()));
    }
    entries("EXIT STATUS", EXIT);
    entries("ENVIRONMENT", ENVIRONMENT);
    entries("FILES", FILES);
    entries("EXAMPLES", EXAMPLES);
  }

  private void command(String name, CommandSpec spec) {
    macro(".SS \"lintel " + name + "\"");
    for (String sentence : spec.usageMessage().description()) line(sentence);
    for (PositionalParamSpec parameter : spec.positionalParameters())
      entry(List.of(), parameter.paramLabel(), parameter.description());
    for (OptionSpec option : spec.options())
      if (!option.usageHelp())
        entry(
            List.of(option.names()),
            option.arity().max() > 0 ? option.paramLabel() : "",
            option.description());
  }

  /** {@code -q, --quiet VALUE}, and behind it what it is for. */
  private void entry(List<String> names, String label, String[] description) {
    macro(".TP");
    StringBuilder head = new StringBuilder();
    for (String name : names) {
      if (!head.isEmpty()) head.append(", ");
      head.append("\\fB").append(escaped(name)).append("\\fR");
    }
    if (!label.isEmpty()) {
      if (!head.isEmpty()) head.append(' ');
      head.append("\\fI").append(escaped(label)).append("\\fR");
    }
    macro(head.toString());
    for (String sentence : description) line(sentence);
  }

  private void entries(String title, String[][] entries) {
    section(title);
    for (String[] entry : entries) {
      macro(".TP");
      macro("\\fB" + escaped(entry[0]) + "\\fR");
      line(entry[1]);
    }
  }

  private void section(String title) {
    macro(".SH " + title);
  }

  private void macro(String text) {
    page.append(text).append('\n');
  }

  private void line(String text) {
    boolean control = text.startsWith(".") || text.startsWith("'");
    page.append(control ? "\\&" : "").append(escaped(text)).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...");
  }
}
