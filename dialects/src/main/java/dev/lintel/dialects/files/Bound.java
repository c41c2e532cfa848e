package dev.lintel.dialects.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder outside of which nothing is read: the git work tree around an argument, or what the
 * user says, or the argument itself.
 *
 * @param folder a real path: absolute, without links
 * @param others further folders that the user names, such as those of modules
 */
public record Bound(Path folder, List<Path> others) {
  public Bound {
    others = List.copyOf(others);
  }

  public Bound(Path folder) {
    this(folder, List.of());
  }

  public Bound with(List<Path> named) {
    return new Bound(folder, named);
  }

  /**
   * The bound of an argument for which none is given.
   *
   * @param argument a real path
   */
  public static Bound around(Path argument) {
    Path start = Files.isDirectory(argument) ? argument : parent(argument);
    for (Path at = start; at != null; at = at.getParent())
      if (Files.exists(at.resolve(".git"))) return new Bound(at);
    return new Bound(start);
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  public boolean holds(Path real) {
    return outer(real) != null;
  }

  /** The folder of this bound that a path lies in. */
  private @Nullable Path outer(Path real) {
    if (real.startsWith(folder)) return folder;
    for (Path other : others) if (real.startsWith(other)) return other;
    return null;
  }

  /** What a path leads to, links followed. */
  public Resolved resolve(Path path) {
    try {
      Path real = path.toRealPath();
      return holds(real) ? new Resolved.Inside(real) : new Resolved.Outside();
    } catch (IOException e) {
      return holds(path.toAbsolutePath().normalize())
          ? new Resolved.Missing()
          : new Resolved.Outside();
    }
  }

  /** The path below this bound with {@code /}, which survives another spelling of the argument. */
  public String key(Path real) {
    Path outer = outer(real);
    return Names.slashed(outer == null ? real : outer.relativize(real));
  }

  /** Where a path leads. */
  public sealed interface Resolved {
    /** To something that is there and may be read. */
    record Inside(Path real) implements Resolved {}

    /** To nothing. */
    record Missing() implements Resolved {}

    /** Out of the bound: by its text, or through a link. */
    record Outside() implements Resolved {}
  }
}
