package dev.lintel.report.text;

import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Witness;
import dev.lintel.report.Wording;
import dev.lintel.report.source.Columns;
import dev.lintel.report.source.SourceLine;
import java.util.List;

/** Shows the code that a finding is about, how its value came there, and what else decided. */
public final class FindingFrame {
  private static final int SHORTEST_QUOTE = 12;
  private static final int WIDE = 400;
  private static final int MOST_STEPS = 4;
  private static final int MOST_WITNESSES = 3;

  private final Style style;
  private final RuleTexts rules;
  private final StringBuilder out;
  private final CodeFrame frame;

  FindingFrame(Style style, RuleTexts rules, StringBuilder out) {
    this.style = style;
    this.rules = rules;
    this.out = out;
    this.frame = new CodeFrame(style, out);
  }

  /** The frame as lines of plain text, each with its line end. */
  public static String of(Finding finding, RuleTexts rules, int width) {
    StringBuilder out = new StringBuilder();
    new FindingFrame(new Style(false, width), rules, out).write(finding);
    return out.toString();
  }

  void write(Finding finding) {
    Location at = finding.location();
    int gutter = CodeFrame.gutter(at);
    frame.margin(gutter);
    out.append('\n');
    boolean secret = Wording.secret(finding);
    frame.write(at, Wording.header(finding), finding.severity(), label(finding), secret);
    if (finding.witnesses().isEmpty()) return;
    for (Location step : shortened(finding.witnesses().getFirst().chain()))
      step(gutter, "from", step, secret);
    int told = 0;
    for (Witness witness : finding.witnesses()) {
      if (told++ == 0) continue;
      if (told > MOST_WITNESSES + 1) {
        note(gutter, "and " + (finding.witnesses().size() - told + 1) + " more");
        break;
      }
      witness(gutter, finding, witness);
    }
  }

  /** The message, without the title that stands above already. */
  private String label(Finding finding) {
    return Columns.clean(Wording.detail(rules, finding));
  }

  /** The first and the last steps of a long chain. */
  private static List<Location> shortened(List<Location> chain) {
    if (chain.size() <= MOST_STEPS) return chain;
    return chain.subList(chain.size() - MOST_STEPS, chain.size());
  }

  private void step(int gutter, String word, Location step, boolean hideAll) {
    int line = step.source().line(step.start());
    String where = Columns.clean(step.file()) + ':' + line;
    frame.margin(gutter);
    int used = gutter + 3 + word.length() + 1 + Columns.width(where) + 2;
    out.append(' ').append(style.dim(word)).append(' ').append(style.file(where));
    int room = style.width() - used;
    if (room >= SHORTEST_QUOTE) out.append("  ").append(quote(step, line, room, hideAll));
    out.append('\n');
  }

  /** A line without its indentation; cut around the stretch only where that stands far right. */
  private static String quote(Location step, int line, int room, boolean hideAll) {
    SourceLine whole = SourceLine.of(step.source(), line, step.start(), step.end(), WIDE, hideAll);
    int indent = whole.text().length() - whole.text().stripLeading().length();
    if (whole.from() - indent < room - SHORTEST_QUOTE)
      return Columns.cut(whole.text().strip(), room);
    return SourceLine.of(step.source(), line, step.start(), step.end(), room, hideAll)
        .text()
        .strip();
  }

  private void witness(int gutter, Finding finding, Witness witness) {
    boolean elsewhere = !witness.resource().equals(finding.resource().address());
    String what =
        Columns.clean(
            witness.property()
                + ": "
                + witness.value()
                + (elsewhere ? " in " + witness.resource() : ""));
    String where =
        Columns.clean(witness.location().file())
            + ':'
            + witness.location().source().line(witness.location().start());
    frame.margin(gutter);
    int room = style.width() - gutter - 3 - 4 - 2 - Columns.width(where);
    out.append(' ').append(style.dim("also")).append(' ').append(style.file(where)).append("  ");
    out.append(Columns.cut(what, Math.max(12, room - 1))).append('\n');
  }

  private void note(int gutter, String text) {
    frame.margin(gutter);
    out.append(' ').append(style.dim(text)).append('\n');
  }
}
