package dev.lintel.engine.logic;

import dev.lintel.knowledge.Glob;

/** Patterns of paths that people write: {@code *} stands for any characters but {@code /}. */
public final class Globs {
  private Globs() {}

  /**
   * Whether a path fits: segment by segment, {@code **} for any number of segments. A pattern of a
   * folder takes in what is below it.
   */
  public static boolean fitsPath(String pattern, String path) {
    String[] wanted = trimmed(pattern).split("/", -1);
    String[] found = trimmed(path).split("/", -1);
    return fitsPath(wanted, 0, found, 0, new Boolean[wanted.length + 1][found.length + 1]);
  }

  private static String trimmed(String path) {
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static boolean fitsPath(
      String[] wanted, int at, String[] found, int in, Boolean[][] known) {
    if (at == wanted.length) return true;
    if (in == found.length) return wanted[at].equals("**") && at == wanted.length - 1;
    Boolean before = known[at][in];
    if (before != null) return before;
    boolean fits;
    if (wanted[at].equals("**"))
      fits =
          fitsPath(wanted, at + 1, found, in, known) || fitsPath(wanted, at, found, in + 1, known);
    else fits = Glob.fits(wanted[at], found[in]) && fitsPath(wanted, at + 1, found, in + 1, known);
    known[at][in] = fits;
    return fits;
  }
}
