package dev.lintel.cli.command;

import dev.lintel.syntax.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a patch calls files: in a git work tree from its top, since {@code git apply} counts from
 * there wherever it is started; else as the argument was typed, or from the argument where that is
 * not below the current folder.
 */
record PatchPaths(Path folder) {

  String of(SourceText source) {
    Path file = folder.resolve(source.path()).toAbsolutePath().normalize();
    Path top = workTree(file);
    if (top != null) return slashed(top.relativize(file));
    Path here = folder.toAbsolutePath().normalize();
    boolean typedBelow = !Path.of(source.path()).isAbsolute() && file.startsWith(here);
    return typedBelow ? slashed(here.relativize(file)) : source.key();
  }

  private static @Nullable Path workTree(Path file) {
    for (Path at = file.getParent(); at != null; at = at.getParent())
      if (Files.exists(at.resolve(".git"))) return at;
    return null;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
