package dev.lintel.cli.migrate;

import java.util.Optional;

/** Turns the paths and patterns of other tools into those of a {@code lintel.yaml} beside them. */
final class ForeignPaths {
  private ForeignPaths() {}

  /** A path or glob from the folder's top, as a pattern; nothing where it leads elsewhere. */
  static Optional<String> glob(String path) {
    String plain = path.strip().replace('\\', '/');
    while (plain.startsWith("./")) plain = plain.substring(2);
    boolean outside = plain.isEmpty() || plain.equals(".") || plain.startsWith("/");
    if (outside || plain.startsWith("../") || plain.equals("..") || plain.contains("/../"))
      return Optional.empty();
    if (plain.indexOf('{') >= 0 || plain.startsWith("!")) return Optional.empty();
    return Optional.of(plain.startsWith("**/") ? plain : "/" + plain);
  }

  /**
   * A regular expression that is found anywhere in a path, where it is only a name or folders.
   * Checkov's fits more: {@code test} also fits {@code latest/main.tf}.
   */
  static Optional<String> expression(String expression) {
    String plain = expression.strip();
    boolean anchored = plain.startsWith("^");
    if (anchored) plain = plain.substring(1);
    for (String start : new String[] {".*/", "*/", "./", "/"})
      if (plain.startsWith(start)) {
        plain = plain.substring(start.length());
        break;
      }
    for (String end : new String[] {"$", "/.*", "/*", ".*", "/"})
      if (plain.endsWith(end)) plain = plain.substring(0, plain.length() - end.length());
    plain = plain.replace("\\.", ".").replace("\\/", "/").replace("\\-", "-");
    if (plain.isEmpty() || plain.startsWith("..")) return Optional.empty();
    for (int i = 0; i < plain.length(); i++)
      if (!Character.isLetterOrDigit(plain.charAt(i)) && "_-./ ".indexOf(plain.charAt(i)) < 0)
        return Optional.empty();
    return Optional.of(
        anchored || plain.startsWith("/") ? "/" + plain.replaceFirst("^/", "") : "**/" + plain);
  }
}
