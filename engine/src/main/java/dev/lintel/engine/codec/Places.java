package dev.lintel.engine.codec;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a text are written. A text in a heredoc, a quoted string or a file of its
 * own is laid against its source character by character: escapes, indentation that was taken off
 * and interpolations are stepped over. What does not lie flush has no place.
 */
final class Places {
  /** Characters that stand for pieces that are not known. */
  static final char FIRST_HOLE = '\uE000';

  static final char LAST_HOLE = '\uF8FF';

  private final SourceText source;
  private final int[] at;
  private final boolean escapes;

  private Places(SourceText source, int[] at, boolean escapes) {
    this.source = source;
    this.at = at;
    this.escapes = escapes;
  }

  static boolean hole(char c) {
    return c >= FIRST_HOLE && c <= LAST_HOLE;
  }

  /** Null where the text is not found in the place it is said to be written at. */
  static @Nullable Places of(String text, Origin origin) {
    Origin written = origin.written();
    SourceText source = written.source();
    int end = Math.min(written.end(), source.length());
    int verbatim = source.text().indexOf(text, written.start());
    if (verbatim >= 0 && verbatim + text.length() <= end) return shifted(source, text, verbatim);
    String code = source.text();
    int heredoc = within(code.indexOf("<<", written.start()), end);
    if (heredoc >= 0) {
      int body = within(code.indexOf('\n', heredoc), end);
      if (body >= 0) return new Alignment(text, code, body + 1, end, false).places(source);
    }
    int quote = within(code.indexOf('"', written.start()), end);
    return quote < 0 ? null : new Alignment(text, code, quote + 1, end, true).places(source);
  }

  private static int within(int found, int end) {
    return found < end ? found : -1;
  }

  private static Places shifted(SourceText source, String text, int from) {
    int[] at = new int[text.length() + 1];
    for (int i = 0; i < at.length; i++) at[i] = from + i;
    return new Places(source, at, false);
  }

  static @Nullable Places aligned(SourceText source, int[] at, boolean escapes) {
    return at.length == 0 || at[0] < 0 ? null : new Places(source, at, escapes);
  }

  /** The place of a stretch of the text; null where it has none. */
  @Nullable Origin place(int start, int end) {
    if (start < 0 || end <= start || end > at.length) return null;
    int from = at[start];
    int last = at[end - 1];
    boolean escaped = escapes && source.text().charAt(last) == '\\';
    int to = escaped && end < at.length && at[end] > last ? at[end] : last + 1;
    return from < 0 || last < from ? null : Origin.of(source, from, to);
  }

  /** Lays a text against source code from one point on. */
  private static final class Alignment {
    private final String text;
    private final String code;
    private final int end;
    private final boolean quoted;
    private final int[] at;
    private int in;
    private int pos;

    Alignment(String text, String code, int from, int end, boolean quoted) {
      this.text = text;
      this.code = code;
      this.pos = from;
      this.end = end;
      this.quoted = quoted;
      this.at = new int[text.length() + 1];
      Arrays.fill(at, -1);
    }

    @Nullable Places places(SourceText source) {
      while (in < text.length() && pos < end && step()) {}
      if (in == text.length()) at[in] = pos;
      return aligned(source, at, quoted);
    }

    /** Takes one step in both; false where they part. */
    private boolean step() {
      if (!quoted && (in == 0 || text.charAt(in - 1) == '\n')) skipIndentation();
      if (pos >= end) return false;
      char wanted = text.charAt(in);
      if (code.startsWith("${", pos) || code.startsWith("%{", pos)) return interpolation(wanted);
      char found = code.charAt(pos);
      if (quoted && found == '\\') return escape(wanted);
      if (wanted == '$' && code.startsWith("$${", pos)) return both(2);
      if (wanted == '%' && code.startsWith("%%{", pos)) return both(2);
      if (wanted == found) return both(1);
      if (found == '\r') {
        pos++;
        return true;
      }
      return false;
    }

    private boolean both(int length) {
      at[in++] = pos;
      pos += length;
      return true;
    }

    /** What an indented heredoc takes off: as much as the code has more than the text. */
    private void skipIndentation() {
      int more = indentation(code, pos) - indentation(text, in);
      if (more > 0) pos += more;
    }

    private static int indentation(String line, int from) {
      int to = from;
      while (to < line.length() && (line.charAt(to) == ' ' || line.charAt(to) == '\t')) to++;
      return to - from;
    }

    private boolean escape(char wanted) {
      if (pos + 1 >= end) return false;
      char sign = code.charAt(pos + 1);
      int length = sign == 'u' ? 6 : sign == 'U' ? 10 : 2;
      char meant =
          switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'u' -> unicode(pos + 2);
            case '"', '\\' -> sign;
            default -> wanted;
          };
      return meant == wanted && both(length);
    }

    private char unicode(int from) {
      try {
        return (char) Integer.parseInt(code.substring(from, Math.min(end, from + 4)), 16);
      } catch (NumberFormatException e) {
        return 0;
      }
    }

    /** Steps over what is put in: a hole, or a known text whose length only the next words tell. */
    private boolean interpolation(char wanted) {
      int after = closing(pos);
      if (after < 0) return false;
      int start = pos;
      pos = after;
      if (hole(wanted)) {
        at[in++] = start;
        return true;
      }
      String next = nextWords();
      int found = next.isEmpty() ? -1 : text.indexOf(next, in);
      if (found < 0) return false;
      while (in < found) at[in++] = start;
      return true;
    }

    private int closing(int from) {
      int depth = 0;
      for (int i = from; i < end; i++) {
        if (code.charAt(i) == '{') depth++;
        if (code.charAt(i) == '}' && --depth == 0) return i + 1;
      }
      return -1;
    }

    /** The literal text that follows, as far as it is surely written as it reads. */
    private String nextWords() {
      int to = pos;
      while (to < end && plain(code.charAt(to)) && !code.startsWith("${", to)) to++;
      return code.substring(pos, to);
    }

    private boolean plain(char c) {
      return c != '\n' && c != '\r' && c != '\\' && !(quoted && c == '"');
    }
  }
}
