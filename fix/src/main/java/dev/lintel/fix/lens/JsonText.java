package dev.lintel.fix.lens;

import dev.lintel.syntax.Edit;
import dev.lintel.syntax.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of JSON that stands in a text, maybe with interpolations between. */
final class JsonText {
  private static final Pattern NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"\\s*:\\s*");

  private JsonText() {}

  /** Where the value begins of what may be a member with its name, or a value alone. */
  static int valueStart(String text, int start, int end) {
    Matcher name = NAME.matcher(text).region(start, end);
    return name.lookingAt() ? name.end() : start;
  }

  /** A member at the end of an object that stands from brace to brace. */
  static Edit member(SourceText source, int start, int end, String name, String value) {
    String text = source.text();
    int last = backOverBlanks(text, end - 1);
    String member = quoted(name) + ": " + value;
    if (last == start + 1) return new Edit(start + 1, end - 1, " " + member + " ");
    return behind(source, start, last, member);
  }

  /**
   * Something behind the last entry of an object or array.
   *
   * @param open where the bracket stands that opens it
   * @param lastEnd where the last entry ends
   */
  static Edit behind(SourceText source, int open, int lastEnd, String entry) {
    String text = source.text();
    int first = overBlanks(text, open + 1);
    boolean lines = source.line(first) != source.line(open);
    if (!lines) return new Edit(lastEnd, lastEnd, ", " + entry);
    String indentation = text.substring(source.lineStart(source.line(first)), first);
    String end = text.startsWith("\r\n", text.indexOf('\n') - 1) ? "\r\n" : "\n";
    String laid = entry.replace("\n", end + indentation);
    return new Edit(lastEnd, lastEnd, "," + end + indentation + laid);
  }

  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') out.append('\\').append(c);
      else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }

  static int overBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at;
  }

  static int backOverBlanks(String text, int to) {
    int at = to;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) at--;
    return at;
  }
}
