package dev.lintel.cli.command;

import dev.lintel.report.Format;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options that several commands share, spelled and explained once. */
final class Options {
  static final List<String> FORMATS = List.of("text", "json");
  static final List<Format> PLAIN = List.of(Format.TEXT, Format.JSON);
  static final List<String> COLOURS = List.of("auto", "always", "never");
  static final List<String> LEVELS = List.of("critical", "high", "medium", "low", "info", "none");

  private Options() {}

  static OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).arity("0").type(boolean.class).description(description);
  }

  static OptionSpec value(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static OptionSpec repeated(String name, String label, String description) {
    return OptionSpec.builder(name)
        .arity("1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  static PositionalParamSpec parameters(String label, String description) {
    return PositionalParamSpec.builder()
        .arity("0..*")
        .index("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  /** How results are written. */
  static void output(CommandSpec spec) {
    output(spec, PLAIN);
  }

  /**
   * How results are written.
   *
   * @param formats what the command knows to write
   */
  static void output(CommandSpec spec, List<Format> formats) {
    List<String> words = Format.words(formats);
    String label = words.size() > 3 ? "FORMAT[=FILE]" : String.join("|", words) + "[=FILE]";
    String which = words.size() > 3 ? ": " + String.join(", ", words) + " (text)" : " (text)";
    spec.addOption(
        OptionSpec.builder("--format")
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(label)
            .completionCandidates(words)
            .description("how to write the result" + which + "; again for another, to a FILE")
            .build());
    spec.addOption(value("--output", "FILE", "write the result to a file"));
    spec.addOption(value("--color", "auto|always|never", "whether to use colours (auto)"));
  }

  static void talk(CommandSpec spec) {
    spec.addOption(flag("say nothing but the result", "-q", "--quiet").build());
    spec.addOption(flag("say more, such as durations", "-v", "--verbose").build());
  }

  /** What is read, and how. */
  static void input(CommandSpec spec) {
    spec.addPositional(
        parameters("PATH", "files and folders, '-' for the standard input (the current folder)"));
    spec.addOption(
        value("--config", "FILE", "take this configuration, not the nearest lintel.yaml"));
    spec.addOption(
        flag("print the configuration in force, and where it is from", "--print-config").build());
    spec.addOption(
        value("--root", "DIR", "read nothing outside of this folder (the git work tree)"));
    spec.addOption(repeated("--var", "NAME=VALUE", "give a variable a value"));
    spec.addOption(repeated("--var-file", "FILE", "give the variables in a file their values"));
    spec.addOption(value("--workspace", "NAME", "the value of terraform.workspace (default)"));
    spec.addOption(
        repeated("--module-dir", "SOURCE=DIR", "where a module that is not local is to be found"));
    spec.addOption(value("--stdin-name", "NAME", "what to call the standard input (main.tf)"));
    spec.addOption(value("--threads", "N", "how many threads work (as many as processors)"));
  }

  /** Which rules are judged. */
  static void rules(CommandSpec spec) {
    spec.addOption(repeated("--only", "RULE", "judge only these rules; * stands for anything"));
    spec.addOption(repeated("--skip", "RULE", "leave these rules out"));
    spec.addOption(value("--severity", "LEVEL", "leave out rules of lower severity"));
  }
}
