package dev.lintel.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleMarkersTest {
  @TempDir Path folder;

  @Test
  void aRuleWithoutAFindingIsTold() throws IOException {
    sample("# expect unknown: a-b\n# expect none: a-b\n");
    assertThat(SampleMarkers.check(folder, Set.of("a-b")))
        .singleElement()
        .satisfies(
            p -> assertThat(p).contains("the rule a-b has no sample").contains("# expect: a-b"));
  }

  @Test
  void aMarkerWithoutARuleIsTold() throws IOException {
    sample("x\ny # expect: a-b-c, a-bb-c\n");
    assertThat(SampleMarkers.check(folder, Set.of("a-b-c")))
        .singleElement()
        .satisfies(p ->
            assertThat(p).contains("main.tf:2: there is no rule `a-bb-c`; did you mean `a-b-c`"));
  }

  @Test
  void findingsAreMarkedInSamplesOnly() throws IOException {
    sample("# expect at +3: a-b\n");
    Files.writeString(folder.resolve("entry.yaml"), "# expect: nothing-real\n");
    assertThat(SampleMarkers.check(folder, Set.of("a-b"))).isEmpty();
  }

  private void sample(String text) throws IOException {
    Path file = folder.resolve("s3/samples/topic/main.tf");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
