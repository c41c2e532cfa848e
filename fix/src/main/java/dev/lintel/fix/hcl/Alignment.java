package dev.lintel.fix.hcl;

import dev.lintel.fix.text.Edits;
import dev.lintel.syntax.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Aligns what was changed with its neighbours, as {@code terraform fmt} does: the equal signs of
 * lines in a row, and the comments behind them. Neighbours that are not aligned themselves are left
 * alone; so is what has no changed line among it.
 */
final class Alignment {
  private final String text;
  private final List<FormatLine> lines;
  private final boolean[] changed;
  private final int[] leads;
  private final int[] gaps;
  private final List<Edit> edits = new ArrayList<>();

  private Alignment(String text, List<Edit> places) {
    this.text = text;
    this.lines = LineScanner.scan(text);
    this.changed = new boolean[lines.size()];
    this.leads = new int[lines.size()];
    this.gaps = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      changed[i] = touches(lines.get(i), places);
      leads[i] = lead(lines.get(i));
      gaps[i] = gap(lines.get(i));
    }
  }

  /**
   * Changes of a text, with what is needed besides to align what they make.
   *
   * @param edits of the text, none overlapping another
   */
  static List<Edit> aligned(String text, List<Edit> edits) {
    String after = Edits.apply(text, edits);
    Alignment alignment = new Alignment(after, Edits.places(edits));
    alignment.assigns();
    alignment.comments();
    return Edits.compose(text.length(), edits, alignment.edits);
  }

  private void assigns() {
    for (int i = 0; i < lines.size(); ) {
      int to = i;
      while (to < lines.size() && lines.get(to).assigns()) to++;
      if (anyChanged(i, to) && regular(i, to, n -> leads[n] + gaps[n])) assigns(i, to);
      i = Math.max(to, i + 1);
    }
  }

  private void assigns(int from, int to) {
    int widest = 0;
    for (int i = from; i < to; i++) widest = Math.max(widest, leads[i]);
    for (int i = from; i < to; i++) {
      int assign = lines.get(i).assign();
      space(assign - gaps[i], assign, widest - leads[i] + 1);
      gaps[i] = widest - leads[i] + 1;
    }
  }

  private void comments() {
    for (int i = 0; i < lines.size(); ) {
      int to = i;
      while (to < lines.size() && lines.get(to).commented()) to++;
      if (anyChanged(i, to) && regular(i, to, this::commentColumn)) comments(i, to);
      i = Math.max(to, i + 1);
    }
  }

  private void comments(int from, int to) {
    int widest = 0;
    for (int i = from; i < to; i++) widest = Math.max(widest, code(i));
    for (int i = from; i < to; i++) {
      int comment = lines.get(i).comment();
      space(codeEnd(lines.get(i)), comment, widest - code(i) + 1);
    }
  }

  private void space(int from, int to, int width) {
    if (to - from != width) edits.add(new Edit(from, to, " ".repeat(width)));
  }

  /** Whether something changed among the lines, or right beside: it may have parted them. */
  private boolean anyChanged(int from, int to) {
    if (from == to) return false;
    for (int i = Math.max(0, from - 1); i < Math.min(to + 1, changed.length); i++)
      if (changed[i]) return true;
    return false;
  }

  /** Whether neighbours of which neither changed stand in one column. */
  private boolean regular(int from, int to, IntUnaryOperator column) {
    for (int i = from + 1; i < to; i++) {
      if (changed[i - 1] || changed[i]) continue;
      if (column.applyAsInt(i - 1) != column.applyAsInt(i)) return false;
    }
    return true;
  }

  /** The width of a line's code, as it is aligned by now. */
  private int code(int index) {
    FormatLine line = lines.get(index);
    int end = codeEnd(line);
    if (!line.assigns()) return width(line.start(), end);
    return leads[index] + gaps[index] + width(line.assign(), end);
  }

  private int commentColumn(int index) {
    FormatLine line = lines.get(index);
    return width(line.start(), line.comment());
  }

  private int codeEnd(FormatLine line) {
    return backOverBlanks(line.start(), line.comment());
  }

  private int lead(FormatLine line) {
    return line.assigns() ? width(line.start(), backOverBlanks(line.start(), line.assign())) : 0;
  }

  private int gap(FormatLine line) {
    return line.assigns() ? line.assign() - backOverBlanks(line.start(), line.assign()) : 0;
  }

  private int backOverBlanks(int from, int to) {
    int end = to;
    while (end > from && Layout.isBlank(text.charAt(end - 1))) end--;
    return end;
  }

  private int width(int from, int to) {
    return text.codePointCount(from, to);
  }

  /**
   * Whether a line was changed: it holds new text, or something beside it was taken away. What only
   * begins behind its end, or ends before its start, is not in it.
   */
  private static boolean touches(FormatLine line, List<Edit> places) {
    for (Edit place : places) {
      String added = place.text();
      int from = place.start();
      if (added.isEmpty()) from--;
      else if (added.startsWith("\n")) from++;
      else if (added.startsWith("\r\n")) from += 2;
      int to = added.endsWith("\n") ? place.end() - 1 : place.end();
      if (from <= line.end() && to >= line.start()) return true;
    }
    return false;
  }
}
