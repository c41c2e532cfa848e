package dev.lintel.report.text;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.model.Severity;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Wording;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells one group of findings: what, where, how it came there, why it matters and what to do. */
final class FindingText {
  private static final int MOST_SUBJECTS = 5;

  private final Style style;
  private final RuleTexts rules;
  private final StringBuilder out;
  private final FindingFrame frame;

  FindingText(Style style, RuleTexts rules, StringBuilder out) {
    this.style = style;
    this.rules = rules;
    this.out = out;
    this.frame = new FindingFrame(style, rules, out);
  }

  void write(FindingGroup group) {
    Finding finding = group.first();
    Optional<RuleText> text = rules.of(finding.rule());
    title(finding, Wording.title(rules, finding));
    place(group, finding);
    frame.write(finding);
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
