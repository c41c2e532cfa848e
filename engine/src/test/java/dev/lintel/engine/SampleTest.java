package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.sample.SampleJudge;
import dev.lintel.engine.sample.SampleVerdict;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.sample.Marker;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.knowledge.store.StoredCatalogue;
import dev.lintel.model.Stack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges every sample of the catalogue: what its markers name must be found, and nothing else. */
class SampleTest {
  private static final Path CATALOGUE = Path.of("../knowledge/src/main/catalogue");

  @TestFactory
  Stream<DynamicTest> samplesHoldWhatTheyExpect() throws IOException {
    SampleJudge judge = new SampleJudge(StoredCatalogue.builtIn(), LocalDate.of(2026, 1, 1));
    return Sample.below(CATALOGUE).stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                CATALOGUE.relativize(sample.folder()).toString(),
                () -> holds(judge.judge(sample))));
  }

  /** A rule that only ever fails says nothing; one that forbids a thing has nothing to pass. */
  @Test
  void everyRulePassesSomewhere() throws IOException {
    Catalogue catalogue = StoredCatalogue.builtIn();
    Set<String> never = new TreeSet<>();
    for (String id : catalogue.texts().ids())
      if (!catalogue.texts().of(id).flatMap(RuleText::require).equals(Optional.of("false")))
        never.add(id);
    for (Sample sample : Sample.below(CATALOGUE)) {
      Set<String> asked = new TreeSet<>();
      for (Marker marker : sample.markers())
        if (never.contains(marker.rule())) asked.add(marker.rule());
      if (asked.isEmpty()) continue;
      List<Stack> stacks =
          new StackReader().read(ReadRequest.of(sample.folder(), List.of("."))).stacks();
      for (String rule : asked) if (passes(rule, stacks, catalogue)) never.remove(rule);
    }
    assertThat(never).as("rules that no sample passes").isEmpty();
  }

  private static boolean passes(String rule, List<Stack> stacks, Catalogue catalogue) {
    ScanOptions only = ScanOptions.on(LocalDate.of(2026, 1, 1)).withOnly(List.of(rule));
    for (StackCounts counts : Scan.run(stacks, catalogue, only).counts())
      if (counts.passed() > 0) return true;
    return false;
  }

  private static void holds(SampleVerdict verdict) {
    assertThat(verdict.sample().mistakes()).isEmpty();
    assertThat(verdict.unheard()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.unexpected()).isEmpty();
  }
}
