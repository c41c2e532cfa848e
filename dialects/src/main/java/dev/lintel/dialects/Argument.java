package dev.lintel.dialects;

import dev.lintel.dialects.files.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file or folder to look at.
 *
 * @param typed as it was typed, with {@code /}
 * @param path its real path
 */
record Argument(String typed, Path path, boolean folder, Bound bound) {
  static final String STANDARD_INPUT = "-";

  /** Outer folders first, so that nothing in the result hangs on the order they were typed in. */
  private static final Comparator<Argument> ORDER =
      Comparator.comparingInt((Argument a) -> a.path().getNameCount())
          .thenComparing(Argument::typed)
          .thenComparing(Argument::path);

  /** All but the standard input, each place once. */
  static List<Argument> of(ReadRequest request) {
    List<Argument> all = new ArrayList<>();
    Map<Path, Bound> bounds = new HashMap<>();
    for (String typed : request.arguments())
      if (!typed.equals(STANDARD_INPUT)) all.add(of(typed, request, bounds));
    all.sort(ORDER);
    Set<Path> seen = new HashSet<>();
    List<Argument> once = new ArrayList<>();
    for (Argument each : all) if (seen.add(each.path())) once.add(each);
    return once;
  }

  /**
   * @param bounds those of folders that arguments before this one lie in
   */
  private static Argument of(String typed, ReadRequest request, Map<Path, Bound> bounds) {
    Path real = real(request.directory(), typed, "argument");
    Bound bound = request.bound().isPresent() ? given(request) : around(real, bounds);
    if (!bound.holds(real))
      throw new UsageException(
          "the argument \"" + typed + "\" lies outside of --root; give a folder around it");
    List<Path> modules = new ArrayList<>(request.moduleDirectories().values());
    modules.sort(null);
    return new Argument(
        typed.replace('\\', '/'), real, Files.isDirectory(real), bound.with(modules));
  }

  private static Bound given(ReadRequest request) {
    String typed = request.bound().orElseThrow().toString();
    return new Bound(real(request.directory(), typed, "--root"));
  }

  /** Arguments beside each other have one bound, unless one is a project of its own. */
  private static Bound around(Path real, Map<Path, Bound> bounds) {
    Path parent = real.getParent();
    if (parent == null || Files.exists(real.resolve(".git"))) return Bound.around(real);
    Bound above = bounds.computeIfAbsent(parent, Bound::around);
    boolean project = Files.exists(above.folder().resolve(".git"));
    return project || !Files.isDirectory(real) ? above : new Bound(real);
  }

  /** The real path of something that must be there. */
  static Path real(Path directory, String typed, String what) {
    try {
      return directory.resolve(typed).toRealPath();
    } catch (IOException | InvalidPathException e) {
      throw new UsageException(
          what + " \"" + typed + "\" does not exist; check the spelling and the folder you are in");
    }
  }

  /** The folder that names of files start from: itself, or the one that the file stands in. */
  Path base() {
    Path parent = path.getParent();
    return folder || parent == null ? path : parent;
  }

  /** The same as it was typed. */
  String typedBase() {
    if (folder) return typed;
    int slash = typed.lastIndexOf('/');
    return slash < 0 ? "" : slash == 0 ? "/" : typed.substring(0, slash);
  }
}
