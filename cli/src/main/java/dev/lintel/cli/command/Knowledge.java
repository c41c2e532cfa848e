package dev.lintel.cli.command;

import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.build.CatalogueCompiler;
import dev.lintel.knowledge.build.CatalogueSources;
import dev.lintel.knowledge.build.Compilation;
import dev.lintel.knowledge.store.StoredCatalogue;
import dev.lintel.model.Location;
import dev.lintel.model.Problem;
import dev.lintel.syntax.Position;
import dev.lintel.syntax.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The catalogue that the commands judge by: the program's, and people's own entries on top. */
final class Knowledge {
  private static final int MOST_PROBLEMS = 20;

  private Knowledge() {}

  /**
   * @param own files and folders of entries that the configuration names
   * @throws UsageException where one cannot be read or holds what it may not
   */
  static Catalogue catalogue(List<Path> own) {
    Catalogue builtIn = StoredCatalogue.builtIn();
    if (own.isEmpty()) return builtIn;
    return usable(CatalogueCompiler.compile(sources(own), builtIn));
  }

  /**
   * Entries with what they came to.
   *
   * @param alone whether they stand without the program's
   * @throws UsageException where one cannot be read or holds what it may not
   */
  static Compilation compiled(List<Path> own, boolean alone) {
    Compilation compilation =
        alone
            ? CatalogueCompiler.compile(sources(own))
            : CatalogueCompiler.compile(sources(own), StoredCatalogue.builtIn());
    usable(compilation);
    return compilation;
  }

  private static Catalogue usable(Compilation compilation) {
    List<String> messages = new ArrayList<>();
    for (Problem problem : compilation.problems())
      if (problem.level() == Problem.Level.ERROR && messages.size() < MOST_PROBLEMS)
        messages.add(message(problem));
    if (!messages.isEmpty()) throw new UsageException(String.join("\n", messages));
    return compilation.catalogue();
  }

  private static List<SourceText> sources(List<Path> own) {
    List<SourceText> sources = new ArrayList<>();
    for (Path path : own) {
      try {
        if (Files.isDirectory(path)) sources.addAll(CatalogueSources.below(path));
        else
          sources.add(
              SourceText.decode(path.toString(), path.toString(), Files.readAllBytes(path)));
      } catch (IOException e) {
        throw new UsageException(
            "catalogue: cannot read " + path + ": name a file or folder of entries that is there");
      }
    }
    return sources;
  }

  private static String message(Problem problem) {
    Position at = Location.of(problem.where()).span().start();
    String file = problem.where().source().path();
    return file + ":" + at.line() + ":" + at.column() + ": " + problem.message();
  }
}
