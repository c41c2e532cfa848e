package dev.lintel.report.markdown;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import dev.lintel.report.sample.RuleSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to read about a rule, in Markdown. */
public final class RuleMarkdown {
  private RuleMarkdown() {}

  /** Why, what to do, and what others call it: for a finding's help. */
  public static String help(RuleText rule) {
    StringBuilder text = new StringBuilder();
    paragraph(text, "", rule.why().isEmpty() ? rule.title() + "." : rule.why());
    if (rule.remedy().isPresent()) paragraph(text, "**What to do.** ", rule.remedy().get());
    if (!rule.controls().isEmpty()) list(text, "Controls", rule.controls());
    if (!rule.aliases().isEmpty()) list(text, "Known elsewhere as", rule.aliases());
    text.append("[About this rule](").append(rule.url()).append(")\n");
    return text.toString();
  }

  /**
   * A page of its own.
   *
   * @param severity the one in force
   */
  public static String page(RuleText rule, Severity severity, RuleSample sample) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(MarkdownText.prose(rule.title())).append("\n\n");
    text.append("| | |\n|---|---|\n");
    row(text, "rule", MarkdownText.cell(rule.id()));
    row(text, "severity", severity.word());
    row(text, "kind", MarkdownText.cell(rule.kind()));
    text.append('\n');
    if (!rule.why().isEmpty()) section(text, "Why", rule.why());
    if (rule.remedy().isPresent()) section(text, "What to do", rule.remedy().get());
    code(text, "Fails", sample.failing());
    code(text, "Passes", sample.passing());
    requirement(text, rule);
    listing(text, "Controls", rule.controls());
    listing(text, "Known elsewhere as", rule.aliases());
    return text.toString();
  }

  private static void requirement(StringBuilder text, RuleText rule) {
    if (rule.require().isEmpty()) return;
    text.append("## Requirement\n\n");
    String when = rule.when().isPresent() ? "when " + rule.when().get().strip() + "\n" : "";
    text.append(MarkdownText.block("", when + rule.require().get().strip() + "\n")).append('\n');
  }

  private static void code(StringBuilder text, String title, Optional<String> code) {
    if (code.isEmpty()) return;
    text.append("## ").append(title).append("\n\n");
    text.append(MarkdownText.block("terraform", code.get())).append('\n');
  }

  private static void row(StringBuilder text, String name, String value) {
    text.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private static void section(StringBuilder text, String title, String words) {
    text.append("## ").append(title).append("\n\n");
    paragraph(text, "", words);
  }

  private static void paragraph(StringBuilder text, String head, String words) {
    text.append(head).append(MarkdownText.prose(words)).append("\n\n");
  }

  private static void list(StringBuilder text, String title, List<String> values) {
    List<String> codes = new ArrayList<>();
    for (String value : values) codes.add(MarkdownText.code(value));
    text.append(title).append(": ").append(String.join(", ", codes)).append("\n\n");
  }

  private static void listing(StringBuilder text, String title, List<String> values) {
    if (values.isEmpty()) return;
    text.append("## ").append(title).append("\n\n");
    for (String value : values) text.append("- ").append(MarkdownText.code(value)).append('\n');
    text.append('\n');
  }
}
