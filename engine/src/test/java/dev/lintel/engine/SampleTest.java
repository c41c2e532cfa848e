package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.engine.sample.SampleJudge;
import dev.lintel.engine.sample.SampleVerdict;
import dev.lintel.knowledge.sample.Sample;
import dev.lintel.knowledge.store.StoredCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

  private static void holds(SampleVerdict verdict) {
    assertThat(verdict.sample().mistakes()).isEmpty();
    assertThat(verdict.unheard()).isEmpty();
    assertThat(verdict.missing()).isEmpty();
    assertThat(verdict.unexpected()).isEmpty();
  }
}
