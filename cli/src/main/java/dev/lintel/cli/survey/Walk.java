package dev.lintel.cli.survey;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files below a folder that a survey looks at: sorted, not through links, not for ever. */
final class Walk {
  private static final Set<String> SKIPPED = Set.of("node_modules", "target", "vendor");
  private static final int MOST = 200_000;

  final Set<String> code = new TreeSet<>();
  final Set<String> variables = new TreeSet<>();
  boolean cut;

  private Walk() {}

  static Walk below(Path folder) throws IOException {
    Walk walk = new Walk();
    int[] seen = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            String name = String.valueOf(path.getFileName());
            boolean skipped = name.startsWith(".") || SKIPPED.contains(name);
            return skipped && !path.equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (seen[0]++ > MOST) {
              walk.cut = true;
              return FileVisitResult.TERMINATE;
            }
            if (attributes.isRegularFile()) walk.add(folder, file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException error) {
            return FileVisitResult.CONTINUE;
          }
        });
    return walk;
  }

  private void add(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (path.endsWith(".tf") || path.endsWith(".tf.json")) code.add(parent(path));
    for (String end : List.of(".tfvars", ".tfvars.json"))
      if (path.endsWith(end)) variables.add(path);
  }

  /** The folder of a path; "." for the top. */
  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "." : path.substring(0, slash);
  }
}
