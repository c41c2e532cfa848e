package dev.lintel.report.markdown;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page of all rules, by what they are about, by severity and by control. */
public final class RuleIndex {
  private RuleIndex() {}

  /**
   * @param rules with the severity that is in force, sorted by id
   */
  public static String page(Map<RuleText, Severity> rules) {
    StringBuilder text = new StringBuilder("# Rules\n\n");
    text.append(rules.size()).append(rules.size() == 1 ? " rule" : " rules");
    text.append(": [by service](#by-service), [by severity](#by-severity), ");
    text.append("[by control](#by-control).\n\n");
    services(rules, text);
    severities(rules, text);
    controls(rules, text);
    return text.toString();
  }

  private static void services(Map<RuleText, Severity> rules, StringBuilder text) {
    Map<String, List<RuleText>> services = new TreeMap<>();
    for (RuleText rule : rules.keySet())
      services.computeIfAbsent(service(rule.kind()), _ -> new ArrayList<>()).add(rule);
    text.append("## By service\n\n");
    services.forEach((service, members) -> {
      text.append("### ").append(MarkdownText.prose(service)).append("\n\n");
      text.append("| rule | severity | |\n|---|---|---|\n");
      for (RuleText rule : members) {
        Severity severity = rules.getOrDefault(rule, rule.severity());
        text.append("| ").append(link(rule)).append(" | ").append(severity.word());
        text.append(" | ").append(MarkdownText.prose(rule.title())).append(" |\n");
      }
      text.append('\n');
    });
  }

  /** {@code aws.s3.bucket} is about {@code aws s3}. */
  private static String service(String kind) {
    int first = kind.indexOf('.');
    int second = kind.indexOf('.', first + 1);
    String service = second < 0 ? kind : kind.substring(0, second);
    return service.equals("*") ? "any" : service.replace('.', ' ');
  }

  private static void severities(Map<RuleText, Severity> rules, StringBuilder text) {
    text.append("## By severity\n\n");
    for (Severity severity : Severity.values()) {
      List<String> links = new ArrayList<>();
      rules.forEach((rule, inForce) -> {
        if (inForce == severity) links.add("- " + link(rule) + "\n");
      });
      if (links.isEmpty()) continue;
      text.append("### ").append(severity.word()).append(" (").append(links.size()).append(")\n\n");
      for (String link : links) text.append(link);
      text.append('\n');
    }
  }

  private static void controls(Map<RuleText, Severity> rules, StringBuilder text) {
    Map<String, Map<String, List<String>>> frameworks = new TreeMap<>();
    for (RuleText rule : rules.keySet())
      for (String control : rule.controls()) {
        int colon = control.indexOf(':');
        frameworks
            .computeIfAbsent(control.substring(0, Math.max(0, colon)), _ -> new TreeMap<>())
            .computeIfAbsent(control.substring(colon + 1), _ -> new ArrayList<>())
            .add(link(rule));
      }
    text.append("## By control\n\n");
    frameworks.forEach((framework, controls) -> {
      text.append("### ").append(MarkdownText.prose(framework)).append("\n\n");
      text.append("| control | rules |\n|---|---|\n");
      controls.forEach((control, links) -> {
        text.append("| ").append(MarkdownText.prose(control)).append(" | ");
        text.append(String.join(", ", links)).append(" |\n");
      });
      text.append('\n');
    });
  }

  private static String link(RuleText rule) {
    return "[" + MarkdownText.prose(rule.id()) + "](" + rule.id() + ".md)";
  }
}
