package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.dialects.UsageException;
import dev.lintel.engine.sample.SampleJudge;
import dev.lintel.engine.sample.SampleVerdict;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.build.Compilation;
import dev.lintel.knowledge.sample.Marker;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.report.Format;
import dev.lintel.report.json.JsonSamples;
import dev.lintel.report.text.SampleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    Compilation compilation = Knowledge.compiled(paths, given.has("--alone"));
    Set<String> ids = new TreeSet<>();
    for (RuleText text : compilation.texts()) ids.add(text.id());
    List<Sample> samples = samples(paths, ids, given.repeated("--sample"), console);
    SampleJudge judge = new SampleJudge(compilation.catalogue(), console.today());
    List<SampleVerdict> verdicts = new ArrayList<>();
    for (Sample sample : samples) verdicts.add(judge.judge(sample));
    boolean quiet = given.has("--quiet");
    if (!quiet && given.repeated("--sample").isEmpty()) tellUntried(ids, samples, console);
    output.write((format, style, out) -> {
      if (format == Format.JSON) JsonSamples.write(verdicts, console.folder(), out);
      else SampleText.write(verdicts, console.folder(), style, quiet, out);
    });
    for (SampleVerdict verdict : verdicts) if (!verdict.holds()) return ExitStatus.FINDINGS;
    return ExitStatus.GOOD;
  }

  /** Those below the folders of entries; for a file, those that are about its rules. */
  private static List<Sample> samples(
      List<Path> paths, Set<String> ids, List<String> texts, Console console) {
    Map<Path, Sample> samples = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        for (Sample sample : Sample.below(folder(path)))
          if (wanted(sample, texts) && (Files.isDirectory(path) || about(sample, ids)))
            samples.put(sample.folder(), sample);
      } catch (IOException e) {
        throw new UsageException(
            "rules test: cannot read the samples below "
                + NewFiles.shown(console.folder(), folder(path))
                + ": "
                + e.getMessage()
                + "; make them readable");
      }
    }
    if (!samples.isEmpty()) return List.copyOf(samples.values());
    String place = NewFiles.shown(console.folder(), folder(paths.getFirst()));
    throw new UsageException(
        texts.isEmpty()
            ? "rules test: there is no sample below "
                + place
                + ": write code that fails and code that passes in "
                + place
                + "/samples/TOPIC/main.tf, with '# expect: RULE' above the line where a finding"
                + " belongs; 'lintel rules new' does both"
            : "rules test: no sample below "
                + place
                + " has "
                + String.join(" or ", texts)
                + " in its path; leave --sample out to judge all");
  }

  private static boolean about(Sample sample, Set<String> ids) {
    for (Marker marker : sample.markers()) if (ids.contains(marker.rule())) return true;
    return false;
  }

  /** A rule that nothing was ever seen to fail may never fail. */
  private static void tellUntried(Set<String> ids, List<Sample> samples, Console console) {
    Set<String> untried = new TreeSet<>(ids);
    for (Sample sample : samples)
      for (Marker marker : sample.markers())
        if (marker.expected() == Marker.Expected.FINDING) untried.remove(marker.rule());
    for (String id : untried)
      console
          .messages()
          .println("lintel: no sample fails " + id + ": write one with '# expect: " + id + "'");
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
