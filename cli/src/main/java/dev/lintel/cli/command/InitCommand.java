package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.configuration.ConfigurationFinder;
import dev.lintel.cli.configuration.YamlText;
import dev.lintel.cli.migrate.Migration;
import dev.lintel.cli.survey.Environment;
import dev.lintel.cli.survey.FirstConfiguration;
import dev.lintel.cli.survey.Survey;
import dev.lintel.dialects.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel init}: writes a first {@code lintel.yaml} after a look at the repository. */
final class InitCommand implements Command {
  private static final int MOST = 8;

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.parameters("PATH", "the folder to look at and to write into (the current folder)"));
    spec.addOption(Options.flag("print lintel.yaml, and write nothing", "-n", "--dry-run").build());
    spec.addOption(Options.flag("write over a lintel.yaml that is there", "--force").build());
    Options.talk(spec);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Path folder = Folders.one(given, console, "init");
    Path file = folder.resolve(ConfigurationFinder.NAME);
    String shown = NewFiles.shown(console.folder(), file);
    boolean dry = given.has("--dry-run");
    if (!dry && NewFiles.taken(file) && !given.has("--force"))
      throw new UsageException(
          "init: "
              + shown
              + " is there already and stays as it is; --dry-run prints what would be written,"
              + " --force writes over it");
    List<String> foreign = Migration.present(folder);
    Survey survey = survey(folder);
    String text = FirstConfiguration.write(survey, foreign);
    if (dry) print(text, console);
    else if (Files.isRegularFile(file)) NewFiles.replace(file, text, "init");
    else NewFiles.write(file, text, "init");
    if (given.has("--quiet")) return ExitStatus.GOOD;
    String told = told(survey, foreign, dry ? "would write " : "wrote ", shown);
    if (dry) console.messages().print(told);
    else print(told, console);
    return ExitStatus.GOOD;
  }

  private static Survey survey(Path folder) {
    try {
      return Survey.of(folder);
    } catch (IOException e) {
      throw new UsageException("init: cannot read " + e.getMessage() + "; make it readable");
    }
  }

  private static String told(Survey survey, List<String> foreign, String verb, String shown) {
    StringBuilder out = new StringBuilder("saw\n");
    if (survey.roots().isEmpty()) out.append("  no Terraform\n");
    count(out, survey.roots(), "root", "roots");
    count(out, survey.modules(), "module that these call", "modules that these call");
    List<String> environments = new ArrayList<>();
    for (Environment one : survey.environments())
      environments.add(one.name() + " of " + one.root());
    count(out, environments, "environment", "environments");
    count(out, survey.variables(), "other file of variables", "other files of variables");
    count(out, survey.examples(), "folder of examples or tests", "folders of examples or tests");
    if (!survey.catalogue().isEmpty()) out.append("  rules of your own: policies/\n");
    if (survey.cut())
      out.append("  more files than are looked at: what lies deep may be missing\n");
    if (!foreign.isEmpty())
      out.append("  ")
          .append(String.join(", ", foreign))
          .append(": 'lintel migrate --force' carries over what is said there\n");
    out.append(verb).append(shown).append("; every line says what it does\n");
    out.append("next: lintel scan\n");
    return out.toString();
  }

  private static void count(StringBuilder out, List<String> all, String one, String many) {
    if (all.isEmpty()) return;
    List<String> some = all.subList(0, Math.min(MOST, all.size()));
    out.append("  ").append(all.size()).append(' ').append(all.size() == 1 ? one : many);
    out.append(": ").append(YamlText.comment(String.join(", ", some)));
    out.append(all.size() > MOST ? ", …\n" : "\n");
  }

  private static void print(String text, Console console) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
