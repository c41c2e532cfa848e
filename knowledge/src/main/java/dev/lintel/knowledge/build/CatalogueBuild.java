package dev.lintel.knowledge.build;

import dev.lintel.knowledge.store.CatalogueWriter;
import dev.lintel.model.Problem;
import dev.lintel.syntax.Position;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
    if (!compilation.problems().isEmpty())
      throw new IllegalStateException(message(compilation.problems()));
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

  private static String message(List<Problem> problems) {
    StringBuilder all = new StringBuilder("the catalogue has mistakes:\n");
    for (Problem problem : problems) {
      Position at = problem.where().span().start();
      String file = problem.where().source().path();
      all.append("%s:%d:%d: %s%n".formatted(file, at.line(), at.column(), problem.message()));
    }
    return all.toString();
  }
}
