package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.sample.Marker;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.report.sample.RuleSample;
import dev.lintel.report.sample.SampleCode;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the samples below some folders show of each rule; judged before it is shown. */
final class RuleSamples {
  private final Map<String, List<SampleCode>> byRule = new HashMap<>();
  private final SampleProof proof;

  private RuleSamples(SampleProof proof) {
    this.proof = proof;
  }

  /**
   * @throws UsageException where a folder cannot be read
   */
  static RuleSamples below(List<Path> folders, Catalogue catalogue, Console console) {
    RuleSamples samples =
        new RuleSamples(new SampleProof(catalogue, console.folder(), console.today()));
    for (Path folder : folders) {
      try {
        for (Sample sample : Sample.below(folder)) samples.add(sample);
      } catch (IOException e) {
        throw new UsageException(
            "cannot read samples below " + folder + ": name a folder that is there");
      }
    }
    return samples;
  }

  RuleSample of(String rule) {
    Optional<String> failing = Optional.empty();
    Optional<String> passing = Optional.empty();
    for (SampleCode code : byRule.getOrDefault(rule, List.of())) {
      List<String> bad = code.failing(rule);
      List<String> good = code.passing(rule);
      if (failing.isEmpty())
        failing = bad.stream().filter(text -> proof.fails(text, rule)).findFirst();
      if (passing.isEmpty())
        passing = good.stream().filter(text -> proof.passes(text, rule)).findFirst();
    }
    return new RuleSample(failing, passing);
  }

  private void add(Sample sample) throws IOException {
    Set<String> rules = new LinkedHashSet<>();
    for (Marker marker : sample.markers()) rules.add(marker.rule());
    if (rules.isEmpty()) return;
    SampleCode code = SampleCode.of(files(sample.folder()), sample.markers());
    for (String rule : rules) byRule.computeIfAbsent(rule, _ -> new ArrayList<>()).add(code);
  }

  private static List<SourceText> files(Path folder) throws IOException {
    List<SourceText> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(".tf")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        files.add(SourceText.decode(name, name, Files.readAllBytes(file)));
      }
    }
    return files;
  }
}
