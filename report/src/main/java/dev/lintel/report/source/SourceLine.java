package dev.lintel.report.source;

import dev.lintel.syntax.SourceText;

/**
 * One line of source as it is printed: tabs expanded, secrets hidden, nothing in it that a terminal
 * would obey, and cut around the stretch that matters where it is too long.
 *
 * @param text what to print
 * @param from the column, from 0, at which the stretch begins
 * @param to the column at which it ends, always after from
 */
public record SourceLine(String text, int from, int to) {
  private static final int TAB = 4;

  /** More than this of a line, on either side of the stretch, is not even looked at. */
  private static final int FARTHEST = 1_000;

  /**
   * @param start of the stretch, an index into the source; may lie before the line
   * @param end of the stretch; may lie behind the line
   * @param width the columns that there are
   */
  public static SourceLine of(
      SourceText source, int line, int start, int end, int width, boolean hideAll) {
    String all = source.text();
    int lineStart = source.lineStart(line);
    int first = Math.max(lineStart, Math.min(start, all.length()) - FARTHEST);
    if (first > lineStart && Character.isLowSurrogate(all.charAt(first))) first--;
    int last = lineEnd(all, Math.max(first, lineStart), Math.max(start, lineStart) + FARTHEST);
    String masked = SourceMask.mask(all.substring(first, last), hideAll);
    boolean more = last < all.length() && all.charAt(last) != '\n' && all.charAt(last) != '\r';
    return new Cells(masked, start - first, end - first).fit(width, first > lineStart, more);
  }

  private static int lineEnd(String text, int from, int farthest) {
    int end = from;
    while (end < text.length()
        && end < farthest
        && text.charAt(end) != '\n'
        && text.charAt(end) != '\r') end++;
    if (end < text.length() && end > from && Character.isLowSurrogate(text.charAt(end))) end--;
    return end;
  }

  /** The line, one cell a code point, with the column of each. */
  private static final class Cells {
    private final int[] codePoints;
    private final int[] columns;
    private final int count;
    private int from = -1;
    private int to = -1;

    Cells(String line, int start, int end) {
      codePoints = new int[line.length() * TAB + 1];
      columns = new int[codePoints.length];
      int cells = 0;
      int column = 0;
      for (int at = 0; at < line.length(); ) {
        if (at >= start && from < 0) from = column;
        if (at >= end && to < 0) to = column;
        int codePoint = line.codePointAt(at);
        at += Character.charCount(codePoint);
        int wide = codePoint == '\t' ? TAB - column % TAB : 1;
        for (int i = 0; i < wide; i++) {
          codePoints[cells] = codePoint == '\t' ? ' ' : Columns.shown(codePoint);
          columns[cells] = column;
          column += Columns.width(codePoints[cells++]);
        }
      }
      columns[cells] = column;
      count = cells;
      if (from < 0) from = column;
      if (to < 0) to = column;
      if (to <= from) to = from + 1;
    }

    SourceLine fit(int width, boolean cutBefore, boolean cutAfter) {
      int total = columns[count];
      int left = 0;
      if (total > width && to > width - 2) {
        int context = Math.max(4, (width - (to - from)) / 2);
        left = Math.max(0, Math.min(from - context, total - width + 1));
      }
      boolean ellipsisBefore = cutBefore || left > 0;
      int room = width - (ellipsisBefore ? 1 : 0);
      boolean ellipsisAfter = cutAfter || total - left > room;
      if (ellipsisAfter) room--;
      StringBuilder text = new StringBuilder();
      if (ellipsisBefore) text.append('…');
      int shift = (ellipsisBefore ? 1 : 0) - left;
      for (int i = 0; i < count; i++)
        if (columns[i] >= left && columns[i + 1] <= left + room)
          text.appendCodePoint(codePoints[i]);
      if (ellipsisAfter) text.append('…');
      int begin = Math.max(0, from + shift);
      int finish = Math.min(to + shift, width);
      return new SourceLine(trimEnd(text), begin, Math.max(begin + 1, finish));
    }

    private static String trimEnd(StringBuilder text) {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') end--;
      return text.substring(0, end);
    }
  }
}
