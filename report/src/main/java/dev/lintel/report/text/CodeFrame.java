package dev.lintel.report.text;

import dev.lintel.model.Location;
import dev.lintel.model.Severity;
import dev.lintel.report.source.Columns;
import dev.lintel.report.source.SourceLine;
import dev.lintel.syntax.SourceText;
import java.util.List;

/**
 * A few lines of source with the stretch that matters marked: underlined where it is on one line,
 * with a bar beside it where it is on several.
 */
final class CodeFrame {
  /** Of a longer stretch only the first and last lines are shown. */
  private static final int MOST_LINES = 8;

  private static final int LAST_LINES = 2;

  private final Style style;
  private final StringBuilder out;

  CodeFrame(Style style, StringBuilder out) {
    this.style = style;
    this.out = out;
  }

  /** The width of the line numbers of a frame. */
  static int gutter(Location location) {
    return Integer.toString(lastLine(location)).length();
  }

  /**
   * @param header a line to show before for orientation, such as the resource's; 0 for none
   * @param label said about the stretch
   * @param hideAll whether the stretch holds a secret
   */
  void write(Location location, int header, Severity severity, String label, boolean hideAll) {
    SourceText source = location.source();
    int first = source.line(location.start());
    int last = lastLine(location);
    int gutter = gutter(location);
    header(source, header, first, gutter, hideAll);
    if (first == last) single(location, first, gutter, severity, label, hideAll);
    else several(location, first, last, gutter, severity, label, hideAll);
  }

  private static int lastLine(Location location) {
    return location.source().line(Math.max(location.start(), location.end() - 1));
  }

  private void header(SourceText source, int header, int first, int gutter, boolean hideAll) {
    if (header <= 0 || header >= first) return;
    row(gutter, header, "", SourceLine.of(source, header, 0, 0, room(gutter, 0), hideAll).text());
    if (header + 2 == first) {
      String between = SourceLine.of(source, header + 1, 0, 0, room(gutter, 0), hideAll).text();
      row(gutter, header + 1, "", between);
    } else if (header + 1 < first) {
      out.append(" ".repeat(gutter)).append(' ').append(style.frame("┊")).append('\n');
    }
  }

  private void single(
      Location location, int line, int gutter, Severity severity, String label, boolean hideAll) {
    int room = room(gutter, 0);
    SourceLine shown =
        SourceLine.of(location.source(), line, location.start(), location.end(), room, hideAll);
    row(gutter, line, "", shown.text());
    margin(gutter);
    out.append(' ').append(" ".repeat(shown.from()));
    out.append(style.severity(severity, "^".repeat(shown.to() - shown.from())));
    if (shown.to() + 1 + Columns.width(label) <= room) {
      if (!label.isEmpty()) out.append(' ').append(style.severity(severity, label));
      out.append('\n');
      return;
    }
    out.append('\n');
    int indent = Math.min(shown.from(), room / 3);
    for (String part : Prose.lines(label, room - indent)) {
      margin(gutter);
      out.append(' ')
          .append(" ".repeat(indent))
          .append(style.severity(severity, part))
          .append('\n');
    }
  }

  private void several(
      Location location,
      int first,
      int last,
      int gutter,
      Severity severity,
      String label,
      boolean hideAll) {
    int room = room(gutter, 2);
    boolean tooMany = last - first + 1 > MOST_LINES;
    String bar = style.severity(severity, "┃") + " ";
    for (int line = first; line <= last; line++) {
      if (tooMany && line == first + MOST_LINES - LAST_LINES - 1) {
        out.append(" ".repeat(gutter))
            .append(' ')
            .append(style.frame("┊"))
            .append(' ')
            .append(bar.strip());
        out.append('\n');
        line = last - LAST_LINES + 1;
      }
      row(gutter, line, bar, SourceLine.of(location.source(), line, 0, 0, room, hideAll).text());
    }
    List<String> parts = Prose.lines(label, room);
    for (int i = 0; i < parts.size(); i++) {
      margin(gutter);
      String corner = i == 0 ? "┗ " : "  ";
      out.append(' ').append(style.severity(severity, corner + parts.get(i))).append('\n');
    }
  }

  private void row(int gutter, int line, String bar, String text) {
    String number = Integer.toString(line);
    out.append(" ".repeat(gutter - number.length()));
    out.append(style.frame(number + " │"));
    if (!bar.isEmpty() || !text.isEmpty()) out.append(' ').append(bar).append(text);
    out.append('\n');
  }

  void margin(int gutter) {
    out.append(" ".repeat(gutter)).append(' ').append(style.frame("│"));
  }

  private int room(int gutter, int taken) {
    return style.width() - gutter - 3 - taken;
  }
}
