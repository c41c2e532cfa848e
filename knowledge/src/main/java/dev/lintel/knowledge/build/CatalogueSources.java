package dev.lintel.knowledge.build;

import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a catalogue. */
public final class CatalogueSources {
  private CatalogueSources() {}

  /**
   * All {@code .yaml} and {@code .yml} files below a folder in the order of their paths; what lies
   * below a folder called {@code samples} is none.
   *
   * @throws IOException if the folder or a file cannot be read
   */
  public static List<SourceText> below(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> entry(folder.relativize(file))).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    List<SourceText> sources = new ArrayList<>();
    for (Path file : files) {
      String key = folder.relativize(file).toString().replace('\\', '/');
      String path = file.toString().replace('\\', '/');
      sources.add(SourceText.decode(path, key, Files.readAllBytes(file)));
    }
    return sources;
  }

  private static boolean entry(Path file) {
    for (Path part : file) if (part.toString().equals("samples")) return false;
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }
}
