package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import dev.lintel.report.markdown.RuleIndex;
import dev.lintel.report.markdown.RuleMarkdown;
import dev.lintel.report.sample.RuleSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code lintel rules docs FOLDER}: a page a rule, and one of all rules. The code on a page comes
 * from samples: those beside people's own entries, and with {@code --samples} any others, such as
 * this project's.
 */
final class RulesDocs {
  private RulesDocs() {}

  static int run(Map<RuleText, Severity> rules, Path folder, RuleSamples samples, Console console)
      throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException(
          "rules docs: cannot make the folder " + folder + ": name another for the pages");
    }
    for (Map.Entry<RuleText, Severity> entry : rules.entrySet()) {
      RuleSample sample = samples.of(entry.getKey().id());
      String page = RuleMarkdown.page(entry.getKey(), entry.getValue(), sample);
      write(folder.resolve(entry.getKey().id() + ".md"), page);
    }
    write(folder.resolve("index.md"), RuleIndex.page(rules));
    String said = rules.size() + " pages and index.md in " + folder + "\n";
    console.out().write(said.getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }

  private static void write(Path file, String text) throws IOException {
    ResultOutput.toFile(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
