package dev.lintel.report.markdown;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Wording;
import dev.lintel.report.text.FindingFrame;
import dev.lintel.syntax.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out the rules that found something within a bound: each in full as long as there is room,
 * then by a line, then only counted. Room for the lines is kept back, up to half of all.
 */
final class MarkdownRules {
  private static final int WIDTH = 92;
  private static final int MOST_SUBJECTS = 5;

  /** How many findings of a rule are shown with their code; the others have a line each. */
  private static final int MOST_FRAMES = 3;

  /** What a line needs that counts the rest. */
  private static final int REST = 200;

  private static final String END = "</details>\n\n";

  private final RuleTexts texts;
  private int room;

  MarkdownRules(RuleTexts texts, int room) {
    this.texts = texts;
    this.room = room - REST;
  }

  String write(List<List<FindingGroup>> rules) {
    StringBuilder text = new StringBuilder();
    List<String> lines = new ArrayList<>();
    int reserved = 0;
    for (List<FindingGroup> groups : rules) {
      lines.add(line(groups));
      reserved += MarkdownReport.bytes(lines.getLast());
    }
    int most = room / 2;
    int at = 0;
    for (; at < rules.size(); at++) {
      reserved -= MarkdownReport.bytes(lines.get(at));
      String section = section(rules.get(at), room - Math.min(reserved, most));
      if (section.isEmpty()) break;
      text.append(section);
      room -= MarkdownReport.bytes(section);
    }
    rest(rules, lines, at, text);
    return text.toString();
  }

  /** The rules that there is no room for in full: a line each, then their number. */
  private void rest(
      List<List<FindingGroup>> rules, List<String> lines, int from, StringBuilder text) {
    if (from == rules.size()) return;
    text.append("**Without room for their code here:**\n\n");
    int at = from;
    for (; at < rules.size() && MarkdownReport.bytes(lines.get(at)) <= room; at++) {
      text.append(lines.get(at));
      room -= MarkdownReport.bytes(lines.get(at));
    }
    int findings = 0;
    for (List<FindingGroup> groups : rules.subList(at, rules.size())) findings += count(groups);
    if (findings > 0)
      text.append("- and ")
          .append(Wording.count(findings, "finding"))
          .append(" of ")
          .append(Wording.count(rules.size() - at, "more rule"))
          .append('\n');
    text.append('\n');
  }

  private String line(List<FindingGroup> groups) {
    Finding first = groups.getFirst().first();
    return "- "
        + MarkdownReport.mark(first.severity())
        + ' '
        + first.severity().word()
        + " · "
        + MarkdownText.prose(Wording.title(texts, first))
        + " · "
        + MarkdownText.code(first.rule())
        + " · "
        + Wording.count(count(groups), "finding")
        + '\n';
  }

  /** The section of a rule, as long as the room allows; empty where nothing fits. */
  private String section(List<FindingGroup> groups, int most) {
    StringBuilder text = new StringBuilder(head(groups));
    int left = most - MarkdownReport.bytes(text.toString()) - END.length() - REST;
    int shown = 0;
    int findings = 0;
    for (FindingGroup group : groups) {
      String entry = entry(group, shown < MOST_FRAMES);
      if (MarkdownReport.bytes(entry) > left) entry = entry(group, false);
      int size = MarkdownReport.bytes(entry);
      if (size > left) break;
      text.append(entry);
      left -= size;
      shown++;
      findings += group.findings().size();
    }
    if (shown == 0) return "";
    if (shown < groups.size())
      text.append("and ")
          .append(Wording.count(count(groups) - findings, "more finding"))
          .append(" of this rule\n\n");
    return text.append(END).toString();
  }

  private String head(List<FindingGroup> groups) {
    Finding first = groups.getFirst().first();
    StringBuilder text = new StringBuilder("<details><summary>");
    text.append(MarkdownReport.mark(first.severity())).append(' ').append(first.severity().word());
    text.append(" · <b>").append(MarkdownText.html(Wording.title(texts, first))).append("</b> · ");
    text.append(Wording.count(count(groups), "finding")).append("</summary>\n\n");
    Optional<RuleText> rule = texts.of(first.rule());
    if (rule.isPresent() && !rule.get().why().isEmpty())
      text.append(MarkdownText.prose(rule.get().why())).append("\n\n");
    if (rule.isPresent() && rule.get().remedy().isPresent())
      text.append("**What to do.** ")
          .append(MarkdownText.prose(rule.get().remedy().get()))
          .append("\n\n");
    return text.append(MarkdownText.code(first.rule())).append("\n\n").toString();
  }

  private String entry(FindingGroup group, boolean code) {
    Finding first = group.first();
    Position at = first.location().span().start();
    StringBuilder text = new StringBuilder();
    text.append(code ? "" : "- ");
    text.append(MarkdownText.code(first.location().file() + ":" + at.line())).append(' ');
    subjects(group, text);
    text.append(code ? "\n\n" : "\n");
    if (code) text.append(MarkdownText.block("", frame(first))).append('\n');
    return text.toString();
  }

  private static void subjects(FindingGroup group, StringBuilder text) {
    Map<String, Integer> blocks = group.blocks();
    Finding first = group.first();
    int told = 0;
    for (Map.Entry<String, Integer> block : blocks.entrySet()) {
      if (told == MOST_SUBJECTS) {
        text.append(" and ").append(blocks.size() - told).append(" more");
        break;
      }
      boolean alone = told == 0 && block.getValue() == 1;
      text.append(told++ == 0 ? "" : ", ");
      text.append(MarkdownText.code(alone ? Wording.subject(first) : block.getKey()));
      if (block.getValue() > 1) text.append(" ×").append(block.getValue());
    }
    String where = Wording.environments(first);
    if (!where.isEmpty() && group.findings().size() > 1)
      text.append(" in ").append(MarkdownText.code(where));
  }

  /** The frame without the empty line that it begins with. */
  private String frame(Finding finding) {
    String frame = FindingFrame.of(finding, texts, WIDTH);
    return frame.substring(frame.indexOf('\n') + 1);
  }

  private static int count(List<FindingGroup> groups) {
    int count = 0;
    for (FindingGroup group : groups) count += group.findings().size();
    return count;
  }
}
