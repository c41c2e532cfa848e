package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.dialects.UsageException;
import dev.lintel.engine.sample.SampleJudge;
import dev.lintel.engine.sample.SampleVerdict;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.report.Format;
import dev.lintel.report.json.JsonSamples;
import dev.lintel.report.text.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code lintel rules test}: judges the samples that lie beside entries. */
final class RulesTest {
  private RulesTest() {}

  /**
   * @param names files and folders of entries; none means those that the configuration names
   * @return 0 where all samples are as their markers say, else 1
   */
  static int run(Given given, List<String> names, ResultOutput output, Console console)
      throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) paths.add(place(console.folder(), name));
    if (paths.isEmpty()) paths.addAll(RunPlan.settings(given, console).catalogue().value());
    if (paths.isEmpty())
      throw new UsageException(
          "rules test: name a folder of entries, or list it under 'catalogue' in lintel.yaml");
    Catalogue catalogue =
        given.has("--alone") ? Knowledge.alone(paths) : Knowledge.catalogue(paths);
    SampleJudge judge = new SampleJudge(catalogue, console.today());
    List<SampleVerdict> verdicts = new ArrayList<>();
    for (Path path : paths)
      for (Sample sample : Sample.below(folder(path)))
        if (wanted(sample, given.repeated("--sample"))) verdicts.add(judge.judge(sample));
    boolean quiet = given.has("--quiet");
    output.write((format, style, out) -> {
      if (format == Format.JSON) JsonSamples.write(verdicts, console.folder(), out);
      else SampleText.write(verdicts, console.folder(), style, quiet, out);
    });
    for (SampleVerdict verdict : verdicts) if (!verdict.holds()) return ExitStatus.FINDINGS;
    return ExitStatus.GOOD;
  }

  private static Path place(Path folder, String name) {
    Path path = folder.resolve(name);
    if (Files.exists(path)) return path;
    throw new UsageException("rules test: there is no " + name + "; name a folder of entries");
  }

  /** Samples lie beside the file that an entry stands in. */
  private static Path folder(Path path) {
    if (Files.isDirectory(path)) return path;
    return Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
  }

  private static boolean wanted(Sample sample, List<String> texts) {
    if (texts.isEmpty()) return true;
    String path = sample.folder().toString().replace('\\', '/');
    for (String text : texts) if (path.contains(text)) return true;
    return false;
  }
}
