package dev.lintel.cli.configuration;

/** Writes texts as YAML takes them, whatever is in them. */
public final class YamlText {
  private YamlText() {}

  /** Plain where that is safe, else in double quotes. */
  public static String of(String value) {
    boolean plain =
        value.matches("[A-Za-z/][A-Za-z0-9_./-]*( [A-Za-z0-9_.,/()-]+)*")
            && !value.matches("(?i)true|false|null|yes|no|on|off|~");
    if (plain) return value;
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (control(c)) quoted.append("\\u%04x".formatted((int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }

  /** What may stand behind the sign of a comment. */
  public static String comment(String text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++)
      line.append(control(text.charAt(i)) ? '?' : text.charAt(i));
    return line.toString();
  }

  private static boolean control(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || Character.isSurrogate(c)
        || c >= '\uFFFE';
  }
}
