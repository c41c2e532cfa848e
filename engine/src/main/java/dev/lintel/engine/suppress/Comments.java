package dev.lintel.engine.suppress;

import dev.lintel.engine.suppress.Comment.Reach;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the comments of a file that silence rules: {@code lintel:ignore RULE [until=DATE] reason},
 * {@code checkov:skip=ID:reason}, {@code trivy:ignore:ID}, {@code tfsec:ignore:ID} and {@code
 * kics-scan ignore-line | ignore-block | ignore | disable=ID}.
 */
final class Comments {
  static final String OWN = "lintel:ignore";
  private static final String CHECKOV = "checkov:skip=";
  private static final String TRIVY = "trivy:ignore:";
  private static final String TFSEC = "tfsec:ignore:";
  private static final String KICS = "kics-scan";

  private final SourceText source;
  private final List<Comment> found = new ArrayList<>();

  private Comments(SourceText source) {
    this.source = source;
  }

  static List<Comment> of(SourceText source) {
    Comments comments = new Comments(source);
    for (String marker : new String[] {OWN, CHECKOV, TRIVY, TFSEC, KICS}) comments.search(marker);
    return comments.found;
  }

  /** Whether a line holds nothing but a comment. */
  static boolean isAlone(String line) {
    String text = line.strip();
    return text.startsWith("#") || text.startsWith("//");
  }

  private void search(String marker) {
    String text = source.text();
    for (int at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + marker.length())) {
      int line = source.line(at);
      if (!commented(source.lineStart(line), at)) continue;
      int end = at + marker.length();
      String rest = source.lineText(line);
      rest = rest.substring(Math.min(rest.length(), end - source.lineStart(line)));
      read(marker, at, line, withoutEnd(rest));
    }
  }

  /** Whether a comment's sign stands before it on the line. */
  private boolean commented(int lineStart, int at) {
    String before = source.substring(lineStart, at);
    return before.indexOf('#') >= 0
        || before.contains("//")
        || before.contains("/*")
        || before.strip().startsWith("*")
        || before.contains("<!--");
  }

  private static String withoutEnd(String rest) {
    int end = rest.indexOf("*/");
    return (end < 0 ? rest : rest.substring(0, end)).strip();
  }

  private void read(String marker, int at, int line, String rest) {
    switch (marker) {
      case OWN -> own(at, line, rest);
      case CHECKOV -> checkov(at, line, rest);
      case TRIVY -> trivy(at, line, "trivy", rest);
      case TFSEC -> trivy(at, line, "tfsec", rest);
      default -> kics(at, line, rest);
    }
  }

  private void own(int at, int line, String rest) {
    String names = word(rest, 0);
    if (names.isEmpty()) {
      found.add(new Comment(at, line, Reach.LINE, "", List.of(""), "", ""));
      return;
    }
    String after = rest.substring(rest.indexOf(names) + names.length()).strip();
    String until = "";
    if (after.startsWith("until=")) {
      until = word(after, 6);
      after = after.substring(6 + until.length()).strip();
    }
    found.add(new Comment(at, line, Reach.LINE, "", list(names), after, until));
  }

  private void checkov(int at, int line, String rest) {
    int colon = rest.indexOf(':');
    String ids = colon < 0 ? word(rest, 0) : rest.substring(0, colon);
    String reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
    found.add(new Comment(at, line, Reach.AROUND, "checkov", list(ids), reason, ""));
  }

  /** {@code trivy:ignore:AVD-AWS-0001:exp:2027-01-01}; what comes after a blank is the reason. */
  private void trivy(int at, int line, String tool, String rest) {
    String word = word(rest, 0);
    String reason = rest.substring(word.length()).strip();
    int option = word.indexOf(':');
    String until = "";
    int expires = word.indexOf(":exp:");
    if (expires >= 0) until = word.substring(expires + 5, Math.min(word.length(), expires + 15));
    String ids = option < 0 ? word : word.substring(0, option);
    int bracket = ids.indexOf('[');
    if (bracket > 0) ids = ids.substring(0, bracket);
    found.add(new Comment(at, line, Reach.LINE, tool, list(ids), reason, until));
  }

  private void kics(int at, int line, String rest) {
    String command = word(rest, 0);
    String reason = rest.substring(rest.indexOf(command) + command.length()).strip();
    if (command.startsWith("disable=")) {
      String ids = command.substring("disable=".length());
      found.add(new Comment(at, line, Reach.FILE, "kics", list(ids), reason, ""));
      return;
    }
    Reach reach =
        switch (command) {
          case "ignore-line" -> Reach.NEXT_LINE;
          case "ignore-block" -> Reach.NEXT_BLOCK;
          case "ignore" -> Reach.FILE;
          default -> null;
        };
    if (reach != null) found.add(new Comment(at, line, reach, "kics", List.of(), reason, ""));
  }

  private static String word(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') start++;
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
    return text.substring(start, end);
  }

  private static List<String> list(String names) {
    List<String> all = new ArrayList<>(1);
    int from = 0;
    while (from <= names.length()) {
      int comma = names.indexOf(',', from);
      int to = comma < 0 ? names.length() : comma;
      String name = names.substring(from, to).strip();
      if (!name.isEmpty()) all.add(name);
      from = to + 1;
    }
    return all;
  }
}
