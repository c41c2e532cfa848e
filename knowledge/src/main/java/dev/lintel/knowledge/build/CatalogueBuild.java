package dev.lintel.knowledge.build;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.store.CatalogueWriter;
import dev.lintel.model.Problem;
import dev.lintel.syntax.Position;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The build's step that checks the catalogue and writes its compact form. */
public final class CatalogueBuild {
  private CatalogueBuild() {}

  /**
   * @param arguments the folder of the entries, and the folder to write to
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if the catalogue has mistakes, which it tells
   */
  public static void main(String[] arguments) throws IOException {
    Compilation compilation =
        CatalogueCompiler.compile(CatalogueSources.below(Path.of(arguments[0])));
    List<String> problems = lines(compilation.problems());
    Set<String> ids = new HashSet<>();
    for (RuleText text : compilation.texts()) ids.add(text.id());
    problems.addAll(SampleMarkers.check(Path.of(arguments[0]), ids));
    if (!problems.isEmpty())
      throw new IllegalStateException(
          "the catalogue has mistakes:\n" + String.join("\n", problems));
    write(compilation, Path.of(arguments[1]));
  }

  private static void write(Compilation compilation, Path folder) throws IOException {
    Files.createDirectories(folder);
    Map<String, byte[]> files = CatalogueWriter.write(compilation.kinds(), compilation.texts());
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "*.bin")) {
      for (Path file : old)
        if (!files.containsKey(file.getFileName().toString())) Files.delete(file);
    }
    for (Map.Entry<String, byte[]> file : files.entrySet())
      Files.write(folder.resolve(file.getKey()), file.getValue());
  }

  private static List<String> lines(List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems) {
      Position at = problem.where().span().start();
      String file = problem.where().source().path();
      lines.add("%s:%d:%d: %s".formatted(file, at.line(), at.column(), problem.message()));
    }
    return lines;
  }
}
