package dev.lintel.dialects.files;

import java.nio.file.Path;

/** How reports call files: the argument as it was typed joined with the path inside it. */
public final class Names {
  private Names() {}

  /** A path with {@code /}, whatever the system says. */
  public static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  /**
   * The name of a file inside, or beside, an argument's folder.
   *
   * @param typed the folder as it was typed
   * @param folder its real path
   */
  public static String of(String typed, Path folder, Path real) {
    String inside = slashed(folder.relativize(real));
    String base = withoutSlash(typed.replace('\\', '/'));
    if (inside.isEmpty()) return base;
    return inside.startsWith("..") ? climb(base, inside) : join(base, inside);
  }

  /** Joins a folder's name with a name inside it. */
  public static String join(String folder, String inside) {
    if (folder.isEmpty()) return inside;
    return folder.endsWith("/") ? folder + inside : folder + "/" + inside;
  }

  private static String withoutSlash(String typed) {
    int end = typed.length();
    while (end > 1 && typed.charAt(end - 1) == '/') end--;
    return typed.substring(0, end);
  }

  /** {@code live/prod} and {@code ../../modules/x} are {@code modules/x}. */
  private static String climb(String base, String inside) {
    String above = base;
    String rest = inside;
    while (rest.startsWith("../") && canClimb(above)) {
      int slash = above.lastIndexOf('/');
      above = slash > 0 ? above.substring(0, slash) : slash == 0 ? "/" : "";
      rest = rest.substring(3);
    }
    if (above.isEmpty() || above.equals(".")) return rest;
    return join(above, rest);
  }

  private static boolean canClimb(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return !last.isEmpty() && !last.equals(".") && !last.equals("..");
  }
}
