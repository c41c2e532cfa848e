package dev.lintel.report.text;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Secrets;
import dev.lintel.model.Severity;
import dev.lintel.model.Witness;
import dev.lintel.syntax.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one group of findings: what, where, how it came there, why it matters and what to do. */
final class FindingText {
  private static final String NOT_HERE = "not here, ";
  private static final int SHORTEST_QUOTE = 12;
  private static final int WIDE = 400;
  private static final int MOST_STEPS = 4;
  private static final int MOST_WITNESSES = 3;
  private static final int MOST_SUBJECTS = 5;

  private final Style style;
  private final RuleTexts rules;
  private final StringBuilder out;
  private final CodeFrame frame;

  FindingText(Style style, RuleTexts rules, StringBuilder out) {
    this.style = style;
    this.rules = rules;
    this.out = out;
    this.frame = new CodeFrame(style, out);
  }

  void write(FindingGroup group) {
    Finding finding = group.first();
    Optional<RuleText> text = rules.of(finding.rule());
    title(finding, text.isPresent() ? text.get().title() : finding.rule());
    place(group, finding);
    code(finding);
    others(group);
    if (text.isPresent()) {
      field("why", text.get().why());
      if (text.get().remedy().isPresent()) field("do", text.get().remedy().get());
    }
    out.append('\n');
  }

  private void title(Finding finding, String title) {
    Severity severity = finding.severity();
    String head = "✗ " + severity.word() + "  ";
    out.append(style.severity(severity, head));
    List<String> lines = Prose.lines(title, style.width() - head.length());
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) out.append('\n').append(" ".repeat(head.length()));
      out.append(style.bold(lines.get(i)));
    }
    String id = Columns.clean(finding.rule());
    int used = head.length() + Columns.width(lines.isEmpty() ? "" : lines.getLast());
    if (used + 2 + id.length() <= style.width()) out.append("  ");
    else out.append('\n').append(" ".repeat(head.length()));
    out.append(style.dim(id)).append('\n');
  }

  private void place(FindingGroup group, Finding finding) {
    Position start = finding.location().span().start();
    String where =
        Columns.clean(finding.location().file()) + ':' + start.line() + ':' + start.column();
    String who = subject(finding, group.blocks().getOrDefault(finding.resource().block(), 1));
    out.append("  ").append(style.file(where));
    boolean fits = 2 + Columns.width(where) + 2 + Columns.width(who) <= style.width();
    out.append(fits ? "  " : "\n  ").append(who).append('\n');
  }

  private static String subject(Finding finding, int instances) {
    String name = instances > 1 ? finding.resource().block() : finding.resource().address();
    if (finding.part().isPresent() && instances == 1) name += " " + finding.part().get();
    String where = String.join(", ", finding.environments());
    return Columns.clean(name)
        + (instances > 1 ? " ×" + instances : "")
        + (where.isEmpty() ? "" : " in " + Columns.clean(where));
  }

  private void code(Finding finding) {
    Location at = finding.location();
    int gutter = CodeFrame.gutter(at);
    frame.margin(gutter);
    out.append('\n');
    frame.write(at, header(finding), finding.severity(), label(finding), secret(finding));
    if (finding.witnesses().isEmpty()) return;
    for (Location step : shortened(finding.witnesses().getFirst().chain()))
      step(gutter, "from", step, secret(finding));
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

  /** The line of the resource's header, where it stands above in the same file. */
  private static int header(Finding finding) {
    if (finding.resource().origin().source() != finding.location().source()) return 0;
    return finding.location().source().line(finding.resource().origin().start());
  }

  /** The message, without the title that stands above already. */
  private String label(Finding finding) {
    String message = finding.message();
    String title = rules.of(finding.rule()).map(RuleText::title).orElse(finding.rule());
    if (message.startsWith(title + ": ")) message = message.substring(title.length() + 2);
    if (message.startsWith(NOT_HERE)) message = message.substring(NOT_HERE.length());
    return Columns.clean(message);
  }

  private static boolean secret(Finding finding) {
    for (Witness witness : finding.witnesses())
      if (witness.value().contains(Secrets.MASK)) return true;
    return false;
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

  /** The other subjects that the same text decides. */
  private void others(FindingGroup group) {
    Map<String, Integer> blocks = group.blocks();
    if (blocks.size() < 2) return;
    String first = group.first().resource().block();
    StringBuilder names = new StringBuilder();
    int told = 0;
    for (Map.Entry<String, Integer> entry : blocks.entrySet()) {
      if (entry.getKey().equals(first)) continue;
      if (told == MOST_SUBJECTS) {
        names.append(" and ").append(blocks.size() - 1 - told).append(" more");
        break;
      }
      if (told++ > 0) names.append(", ");
      names.append(entry.getKey());
      if (entry.getValue() > 1) names.append(" ×").append(entry.getValue());
    }
    field("too", names.toString());
  }

  private void field(String name, String text) {
    if (text.isEmpty()) return;
    int indent = 7;
    List<String> lines = Prose.lines(text, style.prose() - indent);
    for (int i = 0; i < lines.size(); i++) {
      String lead =
          i == 0 ? "  " + name + " ".repeat(indent - 2 - name.length()) : " ".repeat(indent);
      out.append(i == 0 ? style.dim(lead) : lead).append(lines.get(i)).append('\n');
    }
  }
}
