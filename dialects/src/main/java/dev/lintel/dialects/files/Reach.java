package dev.lintel.dialects.files;

import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What may be read for an argument, and how it is called.
 *
 * @param typed the argument's folder as it was typed
 * @param folder its real path
 * @param bound outside of which nothing is read
 * @param ignores what is left out
 * @param texts what is read in place of files, by what reports call them
 */
public record Reach(
    String typed, Path folder, Bound bound, Ignores ignores, Map<String, SourceText> texts) {

  /** What reports call a file or folder, given by its real path or a link inside one. */
  public String name(Path path) {
    return Names.of(typed, folder, path);
  }

  /** The path below the bound, for fingerprints. */
  public String key(Path path) {
    return bound.key(path);
  }

  /** Reads a file of this reach. */
  public FileReader.Reading read(Path path) {
    String name = name(path);
    SourceText text = texts.get(name);
    return text == null
        ? FileReader.read(path, name, key(path))
        : new FileReader.Reading(Optional.of(text), Optional.empty());
  }
}
