package dev.lintel.report.markdown;

import dev.lintel.report.source.Columns;

/** Text made safe inside Markdown. */
public final class MarkdownText {
  /** Characters that Markdown, GitHub's mentions and HTML would obey. */
  private static final String OBEYED = "\\`*_{}[]<>()#+!|~@&";

  private MarkdownText() {}

  /** Prose on one line. */
  public static String prose(String text) {
    String line = Columns.clean(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '@') safe.append("&#64;");
      else if (c == '<') safe.append("&lt;");
      else if (c == '>') safe.append("&gt;");
      else if (c == '&') safe.append("&amp;");
      else if (c == '_' && inWord(line, i)) safe.append(c);
      else if ("()+!".indexOf(c) >= 0) safe.append(c);
      else if (OBEYED.indexOf(c) >= 0) safe.append('\\').append(c);
      else safe.append(c);
    }
    return safe.toString();
  }

  private static boolean inWord(String line, int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }

  /** Words between tags. */
  public static String html(String text) {
    return Columns.clean(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }

  /** A code span, behind as many backticks as its text calls for. */
  public static String code(String text) {
    String line = Columns.clean(text);
    if (line.isBlank()) return "` `";
    String fence = "`".repeat(longestRun(line) + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ");
    String pad = padded ? " " : "";
    return fence + pad + line + pad + fence;
  }

  /** A code span in a table, where a bar would end the cell. */
  public static String cell(String text) {
    return code(text).replace("|", "\\|");
  }

  /** A block of code; the text ends with a line end. */
  public static String block(String language, String text) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return fence + language + "\n" + text + fence + "\n";
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
