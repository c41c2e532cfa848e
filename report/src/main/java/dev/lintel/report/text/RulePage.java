package dev.lintel.report.text;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Tells all about rules: what they ask for, why, what to do, and what others call them. */
public final class RulePage {
  private static final int INDENT = 10;

  private final Style style;
  private final StringBuilder text = new StringBuilder();

  private RulePage(Style style) {
    this.style = style;
  }

  public static void write(Map<RuleText, Severity> rules, Style style, OutputStream out)
      throws IOException {
    RulePage page = new RulePage(style);
    for (Map.Entry<RuleText, Severity> entry : rules.entrySet()) {
      if (!page.text.isEmpty()) page.text.append('\n');
      page.rule(entry.getKey(), entry.getValue());
    }
    out.write(page.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void rule(RuleText rule, Severity severity) {
    for (String line : Prose.lines(rule.title(), style.prose()))
      text.append(style.bold(line)).append('\n');
    text.append(style.severity(severity, severity.word())).append("  ");
    text.append(rule.id()).append("  ").append(style.dim(rule.kind())).append("\n\n");
    field("why", rule.why());
    if (rule.remedy().isPresent()) field("do", rule.remedy().get());
    if (rule.when().isPresent()) field("when", rule.when().get());
    if (rule.require().isPresent()) field("require", rule.require().get());
    list("controls", rule.controls());
    list("aliases", rule.aliases());
    field("more", rule.url());
  }

  private void list(String name, List<String> values) {
    if (!values.isEmpty()) field(name, String.join(", ", values));
  }

  private void field(String name, String value) {
    List<String> lines = Prose.lines(value, style.prose() - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? name + " ".repeat(INDENT - name.length()) : " ".repeat(INDENT);
      text.append(i == 0 ? style.dim(lead) : lead).append(lines.get(i)).append('\n');
    }
  }
}
