package dev.lintel.fix;

import dev.lintel.dialects.ReadRequest;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.ScanOptions;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.store.StoredCatalogue;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.TextEdits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One of the catalogue's samples, as it is and as it would be. */
record Sample(Path folder) {
  private static final Path CATALOGUE =
      Path.of("..", "knowledge", "src", "main", "catalogue").toAbsolutePath().normalize();

  static final Catalogue BUILT_IN = StoredCatalogue.builtIn();
  static final ScanOptions OPTIONS = ScanOptions.on(LocalDate.of(2026, 7, 1));

  /** All there are. */
  static Stream<Sample> all() {
    try (Stream<Path> paths = Files.walk(CATALOGUE)) {
      List<Path> topics =
          paths
              .filter(path -> path.toString().matches(".*/samples/[^/]+"))
              .filter(Files::isDirectory)
              .sorted()
              .toList();
      return topics.stream().map(Sample::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Stack> stacks() {
    return stacks(Map.of());
  }

  /** The stacks with other texts in place of files. */
  List<Stack> stacks(Map<String, SourceText> texts) {
    ReadRequest request = ReadRequest.of(folder, List.of(".")).withTexts(texts);
    return new StackReader().read(request).stacks();
  }

  static Map<String, SourceText> changed(List<FileEdits> edits) {
    Map<String, SourceText> texts = new HashMap<>();
    for (FileEdits file : edits)
      texts.put(file.source().path(), TextEdits.apply(file.source(), file.edits()));
    return texts;
  }

  @Override
  public String toString() {
    return CATALOGUE.relativize(folder).toString();
  }
}
