package dev.lintel.report.source;

import dev.lintel.model.Location;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A few lines of source around a stretch, for formats that lay them out themselves.
 *
 * @param lines in order; a gap between their numbers says that some are left out
 */
public record Snippet(List<Line> lines) {
  private static final int WIDEST = 240;
  private static final int MOST_LINES = 12;
  private static final int LAST_LINES = 2;
  private static final int LONGEST_EXACT = 4_000;

  /**
   * A line in three parts, the middle one being what matters in it.
   *
   * @param number from 1
   */
  public record Line(int number, String before, String marked, String after) {}

  public Snippet {
    lines = List.copyOf(lines);
  }

  /**
   * @param header a line to show before for orientation, such as the resource's; 0 for none
   * @param hideAll whether the stretch holds a secret
   */
  public static Snippet of(Location location, int header, boolean hideAll) {
    SourceText source = location.source();
    int first = source.line(location.start());
    int last = lastLine(location);
    List<Line> lines = new ArrayList<>();
    if (header > 0 && header < first) {
      lines.add(plain(source, header, hideAll));
      if (header + 2 == first) lines.add(plain(source, header + 1, hideAll));
    }
    for (int number = first; number <= last; number++) {
      if (last - first >= MOST_LINES && number == first + MOST_LINES - LAST_LINES)
        number = last - LAST_LINES + 1;
      lines.add(marked(location, number, hideAll));
    }
    return new Snippet(lines);
  }

  /** One line, without its indentation. */
  public static String line(Location location, boolean hideAll) {
    int number = location.source().line(location.start());
    return SourceLine.of(
            location.source(), number, location.start(), location.end(), WIDEST, hideAll)
        .text()
        .strip();
  }

  /**
   * The stretch character by character, masked; empty where it is too long to quote.
   *
   * @param wholeLines whether the first and last line are given whole
   */
  public static Optional<String> exact(Location location, boolean wholeLines, boolean hideAll) {
    SourceText source = location.source();
    int first = source.line(location.start());
    int last = lastLine(location);
    int from = source.lineStart(first);
    if (location.end() - from > LONGEST_EXACT || last - first >= MOST_LINES)
      return Optional.empty();
    StringBuilder text = new StringBuilder();
    for (int number = first; number <= last; number++) {
      String line = source.lineText(number);
      if (line.length() > LONGEST_EXACT) return Optional.empty();
      if (number > first) text.append('\n');
      int start = source.lineStart(number);
      int begin = wholeLines ? 0 : Math.max(0, location.start() - start);
      int end = wholeLines ? line.length() : Math.min(line.length(), location.end() - start);
      text.append(SourceMask.mask(line, hideAll), Math.min(begin, end), end);
    }
    return Optional.of(text.toString());
  }

  private static int lastLine(Location location) {
    return location.source().line(Math.max(location.start(), location.end() - 1));
  }

  private static Line plain(SourceText source, int number, boolean hideAll) {
    return new Line(number, SourceLine.of(source, number, 0, 0, WIDEST, hideAll).text(), "", "");
  }

  private static Line marked(Location location, int number, boolean hideAll) {
    SourceLine line =
        SourceLine.of(location.source(), number, location.start(), location.end(), WIDEST, hideAll);
    String text = line.text();
    int indent = text.length() - text.stripLeading().length();
    int from = Math.max(indent, index(text, line.from()));
    int to = Math.max(from, index(text, line.to()));
    return new Line(number, text.substring(0, from), text.substring(from, to), text.substring(to));
  }

  /** The index of the character at a column. */
  private static int index(String text, int column) {
    int at = 0;
    for (int used = 0; at < text.length() && used < column; ) {
      int codePoint = text.codePointAt(at);
      used += Columns.width(codePoint);
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
