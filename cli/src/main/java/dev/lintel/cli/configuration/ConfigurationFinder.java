package dev.lintel.cli.configuration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the configuration of an argument: the nearest {@code lintel.yaml} from the argument up to
 * the bound, which is the git work tree around it, or else the argument itself.
 */
public final class ConfigurationFinder {
  public static final String NAME = "lintel.yaml";

  private final Optional<Path> bound;
  private final Map<Path, Optional<Path>> known = new HashMap<>();

  /**
   * @param bound the folder that {@code --root} names
   */
  public ConfigurationFinder(Optional<Path> bound) {
    this.bound = bound.map(folder -> folder.toAbsolutePath().normalize());
  }

  /**
   * @param argument a file or folder, which may not be there
   */
  public Optional<Path> find(Path argument) {
    Path at = argument.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(at) ? at : parent(at);
    Optional<Path> found = known.get(folder);
    if (found == null) {
      found = search(folder);
      known.put(folder, found);
    }
    return found;
  }

  private Optional<Path> search(Path from) {
    Path top = top(from);
    for (Path folder = from; ; folder = parent(folder)) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) return Optional.of(file);
      if (folder.equals(top) || folder.getParent() == null) return Optional.empty();
    }
  }

  /**
   * The folder above which no configuration of an argument is looked for.
   *
   * @param argument a file or folder, which may not be there
   */
  public Path bound(Path argument) {
    Path at = argument.toAbsolutePath().normalize();
    return top(Files.isDirectory(at) ? at : parent(at));
  }

  private Path top(Path from) {
    if (bound.isPresent()) return from.startsWith(bound.get()) ? bound.get() : from;
    for (Path folder = from; ; folder = parent(folder)) {
      if (Files.exists(folder.resolve(".git"))) return folder;
      if (folder.getParent() == null) return from;
    }
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }
}
