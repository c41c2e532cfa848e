package dev.lintel.cli.command;

import dev.lintel.report.Places;
import dev.lintel.syntax.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What patches and services call files: in a git work tree from its top, since {@code git apply}
 * and code hosts count from there wherever one stands; else as the argument was typed, or from the
 * argument where that is not below the current folder.
 */
final class ProjectPaths implements Places {
  private final Path folder;
  private final Map<Path, Optional<Path>> tops = new HashMap<>();

  ProjectPaths(Path folder) {
    this.folder = folder;
  }

  @Override
  public String of(SourceText source) {
    Path file = folder.resolve(source.path()).toAbsolutePath().normalize();
    Optional<Path> top = workTree(file);
    if (top.isPresent()) return slashed(top.get().relativize(file));
    Path here = folder.toAbsolutePath().normalize();
    boolean typedBelow = !Path.of(source.path()).isAbsolute() && file.startsWith(here);
    return typedBelow ? slashed(here.relativize(file)) : source.key();
  }

  private Optional<Path> workTree(Path file) {
    Path start = file.getParent();
    if (start == null) return Optional.empty();
    Optional<Path> known = tops.get(start);
    if (known != null) return known;
    Optional<Path> top = Optional.empty();
    for (Path at = start; at != null && top.isEmpty(); at = at.getParent())
      if (Files.exists(at.resolve(".git"))) top = Optional.of(at);
    tops.put(start, top);
    return top;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
