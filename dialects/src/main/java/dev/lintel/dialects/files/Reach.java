package dev.lintel.dialects.files;

import java.nio.file.Path;

/**
 * What may be read for an argument, and how it is called.
 *
 * @param typed the argument's folder as it was typed
 * @param folder its real path
 * @param bound outside of which nothing is read
 * @param ignores what is left out
 */
public record Reach(String typed, Path folder, Bound bound, Ignores ignores) {

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
    return FileReader.read(path, name(path), key(path));
  }
}
