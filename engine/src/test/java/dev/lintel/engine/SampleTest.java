package dev.lintel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.store.StoredCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Judges every sample of the catalogue: what its markers name must be found, and nothing else. */
class SampleTest {
  private static final Path CATALOGUE = Path.of("../knowledge/src/main/catalogue");

  @TestFactory
  Stream<DynamicTest> samplesHoldWhatTheyExpect() throws IOException {
    Catalogue catalogue = StoredCatalogue.builtIn();
    return folders().stream()
        .map(folder ->
            DynamicTest.dynamicTest(
                CATALOGUE.relativize(folder).toString(), () -> check(folder, catalogue)));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(CATALOGUE)) {
      return all.filter(Files::isDirectory)
          .filter(path -> path.resolve("..").normalize().endsWith("samples"))
          .sorted()
          .toList();
    }
  }

  private static void check(Path folder, Catalogue catalogue) throws IOException {
    Markers markers = Markers.of(folder);
    var read = new StackReader().read(ReadRequest.of(folder, List.of(".")));
    ScanOptions options = ScanOptions.on(LocalDate.of(2026, 1, 1)).withUnknowns();
    ScanResult result = Scan.run(read.stacks(), catalogue, options);
    List<String> found = new ArrayList<>();
    for (var finding : result.findings())
      if (markers.rules().contains(finding.rule()))
        found.add(
            "%s:%d %s"
                .formatted(
                    plain(finding.location().file()),
                    finding.location().span().start().line(),
                    finding.rule()));
    for (var unknown : result.unknowns())
      if (markers.rules().contains(unknown.rule())) {
        var written = unknown.location();
        found.add(
            "%s:%d unknown %s"
                .formatted(plain(written.file()), written.span().start().line(), unknown.rule()));
      }
    assertThat(new TreeSet<>(found)).isEqualTo(new TreeSet<>(markers.expected()));
  }

  private static String plain(String path) {
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
