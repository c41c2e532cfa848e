package dev.lintel.report.markdown;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Finding;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Wording;
import dev.lintel.report.text.FindingFrame;
import dev.lintel.syntax.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays out the rules that found something within a bound: each in full as long as there is room,
 * then by its title and places, then only counted.
 */
final class MarkdownRules {
  private static final int WIDTH = 92;
  private static final int MOST_SUBJECTS = 5;

  /** What the last line needs that counts the rest. */
  private static final int REST = 200;

  private final RuleTexts texts;
  private int room;

  MarkdownRules(RuleTexts texts, int room) {
    this.texts = texts;
    this.room = room - REST;
  }

  String write(List<List<FindingGroup>> rules) {
    StringBuilder text = new StringBuilder();
    int leftRules = 0;
    int leftFindings = 0;
    for (List<FindingGroup> groups : rules) {
      String section = leftRules > 0 ? "" : section(groups);
      if (section.isEmpty()) {
        leftRules++;
        leftFindings += count(groups);
      } else {
        text.append(section);
        room -= MarkdownReport.bytes(section);
      }
    }
    if (leftRules > 0)
      text.append("**Not shown here: ")
          .append(Wording.count(leftFindings, "finding"))
          .append(" of ")
          .append(Wording.count(leftRules, "rule"))
          .append("**, which would make this report longer than a comment may be.\n\n");
    return text.toString();
  }

  /** The section of a rule, as long as the room allows; empty where nothing fits. */
  private String section(List<FindingGroup> groups) {
    StringBuilder text = new StringBuilder(head(groups));
    String end = "</details>\n\n";
    int left = room - MarkdownReport.bytes(text.toString()) - end.length() - REST;
    if (left < 0) return "";
    int shown = 0;
    int findings = 0;
    for (FindingGroup group : groups) {
      String entry = entry(group, true);
      if (MarkdownReport.bytes(entry) > left) entry = entry(group, false);
      int size = MarkdownReport.bytes(entry);
      if (size > left) break;
      text.append(entry);
      left -= size;
      shown++;
      findings += group.findings().size();
    }
    if (shown < groups.size())
      text.append("and ")
          .append(Wording.count(count(groups) - findings, "more finding"))
          .append(" of this rule\n\n");
    return text.append(end).toString();
  }

  private String head(List<FindingGroup> groups) {
    Finding first = groups.getFirst().first();
    StringBuilder text = new StringBuilder("<details><summary>");
    text.append(MarkdownReport.mark(first.severity())).append(' ').append(first.severity().word());
    text.append(" · <b>").append(MarkdownText.html(Wording.title(texts, first))).append("</b> · ");
    text.append(count(groups)).append("</summary>\n\n");
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
