package dev.lintel.dialects.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is left out: by the {@code .gitignore} and {@code .lintelignore} of every folder from the
 * bound down, the deeper wins; by the patterns of the command line, which win over all; and what
 * nobody wants read.
 */
public final class Ignores {
  private static final String[] FILES = {".gitignore", ".lintelignore"};
  private static final Set<String> ALWAYS =
      Set.of(".git", ".terraform", ".terragrunt-cache", "node_modules");
  private static final int LARGEST = 1 << 20;

  private final Bound bound;
  private final Path argument;
  private final IgnoreRules excludes;
  private final Map<Path, IgnoreRules> known;

  /**
   * @param argument the folder that the patterns of the command line start from
   * @param known the rules of folders that were read before, safe for use by many threads
   */
  public Ignores(Bound bound, Path argument, IgnoreRules excludes, Map<Path, IgnoreRules> known) {
    this.bound = bound;
    this.argument = argument;
    this.excludes = excludes;
    this.known = known;
  }

  /** Whether an entry is left out for itself; what is above it is not looked at. */
  public boolean leavesOut(Path entry, boolean folder) {
    Path name = entry.getFileName();
    if (folder && name != null && ALWAYS.contains(name.toString())) return true;
    List<String> path = new ArrayList<>();
    if (!excludes.isEmpty() && entry.startsWith(argument)) {
      for (Path segment : argument.relativize(entry)) path.add(segment.toString());
      Optional<Boolean> said = excludes.leavesOut(path, folder);
      if (said.isPresent()) return said.get();
      path.clear();
    }
    return leavesOut(entry, folder, path);
  }

  private boolean leavesOut(Path entry, boolean folder, List<String> path) {
    Path at = entry;
    while (!at.equals(bound.folder())) {
      Path above = at.getParent();
      Path name = at.getFileName();
      if (above == null || name == null || !bound.holds(above)) return false;
      path.add(name.toString());
      IgnoreRules rules = known.computeIfAbsent(above, Ignores::read);
      if (!rules.isEmpty()) {
        List<String> inside = new ArrayList<>(path);
        Collections.reverse(inside);
        Optional<Boolean> said = rules.leavesOut(inside, folder);
        if (said.isPresent()) return said.get();
      }
      at = above;
    }
    return false;
  }

  private static IgnoreRules read(Path folder) {
    List<String> lines = new ArrayList<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      try {
        if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) addLines(file, lines);
      } catch (IOException e) {
        // An ignore file that cannot be read leaves nothing out.
      }
    }
    return IgnoreRules.parse(lines);
  }

  private static void addLines(Path file, List<String> lines) throws IOException {
    String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      lines.add(text.substring(from, end));
      from = end + 1;
    }
    lines.add(text.substring(from));
  }
}
