package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.configuration.ConfigurationFinder;
import dev.lintel.cli.migrate.Migration;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.RuleTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel migrate}: writes a {@code lintel.yaml} from what other tools were told. */
final class MigrateCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.parameters(
            "PATH", "the folder that holds the configurations (the current folder)"));
    spec.addOption(Options.flag("print lintel.yaml, and write nothing", "-n", "--dry-run").build());
    spec.addOption(Options.flag("write over a lintel.yaml that is there", "--force").build());
    Options.talk(spec);
    spec.usageMessage()
        .footer(
            "",
            "Reads .checkov.yaml, .checkov.baseline, trivy.yaml, .trivyignore, .trivyignore.yaml, kics.config",
            "and .tfsec/config.yml. What has no counterpart is named, here and in the file.");
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Path folder = Folders.one(given, console, "migrate");
    Path file = folder.resolve(ConfigurationFinder.NAME);
    String shown = NewFiles.shown(console.folder(), file);
    boolean dry = given.has("--dry-run");
    if (!dry && NewFiles.taken(file) && !given.has("--force"))
      throw new UsageException(
          "migrate: "
              + shown
              + " is there already and stays as it is; --dry-run prints what would be written,"
              + " --force writes over it");
    RuleTexts texts = Knowledge.catalogue(List.of()).texts();
    Migration migration = Migration.of(folder, alias -> Rules.matching(alias, texts));
    if (migration.files().isEmpty())
      throw new UsageException(
          "migrate: no configuration of Checkov, Trivy, KICS or tfsec in "
              + NewFiles.shown(console.folder(), folder)
              + "; name the folder that holds it, or write one anew with 'lintel init'");
    if (dry) print(migration.configuration(), console);
    else if (Files.isRegularFile(file))
      NewFiles.replace(file, migration.configuration(), "migrate");
    else NewFiles.write(file, migration.configuration(), "migrate");
    if (given.has("--quiet")) return ExitStatus.GOOD;
    String told = told(migration, dry ? "would write " : "wrote ", shown);
    if (dry) console.messages().print(told);
    else print(told, console);
    return ExitStatus.GOOD;
  }

  private static String told(Migration migration, String verb, String shown) {
    StringBuilder out = new StringBuilder();
    out.append("read ").append(String.join(", ", migration.files())).append('\n');
    out.append(verb).append(shown);
    if (!migration.settles().isEmpty())
      out.append(": ").append(String.join(", ", migration.settles()));
    out.append('\n');
    if (!migration.lost().isEmpty()) {
      out.append("\nnot carried over\n");
      for (String lost : migration.lost()) out.append("  ").append(lost).append('\n');
    }
    out.append("\nThe comments that these tools take in the code work as they are.\n");
    out.append("next: lintel scan\n");
    return out.toString();
  }

  private static void print(String text, Console console) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
