package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of other people's files, where the system property {@value #PROPERTY} names it. */
final class Corpora {
  static final String PROPERTY = "lintel.corpora";

  private Corpora() {}

  static Path folder(String name) {
    return Path.of(System.getProperty(PROPERTY, ""), "corpus").resolve(name);
  }

  /** All files below a folder whose names end so, in the order of their names. */
  static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(suffix))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText read(Path file) {
    try {
      return SourceText.decode(file.toString(), file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
