package dev.lintel.report.text;

import dev.lintel.model.Location;
import dev.lintel.model.Problem;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.Position;
import java.util.List;

/** Tells problems, and other things that are one line with a place. */
final class ProblemText {
  private ProblemText() {}

  /** Problems, each at its place, and an empty line behind them. */
  static void write(List<Problem> problems, boolean notices, Style style, StringBuilder out) {
    boolean any = false;
    for (Problem problem : problems) {
      boolean notice = problem.level() == Problem.Level.NOTICE;
      if (notice && !notices) continue;
      any = true;
      String mark = notice ? style.dim("· note") : style.warning("! problem");
      entry(out, style, mark, notice ? 6 : 9, Location.of(problem.where()), problem.message());
    }
    if (any) out.append('\n');
  }

  /** {@code MARK file:line:column message}, the message on lines of its own where it is long. */
  static void entry(
      StringBuilder out, Style style, String mark, int markWidth, Location at, String message) {
    Position start = at.span().start();
    String where = Columns.clean(at.file()) + ':' + start.line() + ':' + start.column();
    out.append(mark).append("  ").append(style.file(where));
    int used = markWidth + 2 + Columns.width(where) + 2;
    List<String> lines = Prose.lines(message, style.prose() - 4);
    boolean fits = lines.size() == 1 && used + Columns.width(lines.getFirst()) <= style.prose();
    for (String line : lines) out.append(fits ? "  " : "\n    ").append(line);
    out.append('\n');
  }
}
