package dev.lintel.engine.suppress;

import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import java.util.List;
import java.util.Locale;

/** Says which rules the names in a comment stand for. */
final class CommentNames {
  private final RuleTexts texts;

  CommentNames(RuleTexts texts) {
    this.texts = texts;
  }

  boolean hold(Comment comment, String rule) {
    if (comment.names().isEmpty()) return true;
    for (String name : comment.names()) {
      if (all(name)) return true;
      if (comment.prefix().isEmpty() ? isRule(name, rule) : isAlias(comment.prefix(), name, rule))
        return true;
    }
    return false;
  }

  static boolean all(String name) {
    return name.equals("*") || name.equalsIgnoreCase("all");
  }

  /** Whether one of our own names stands for a rule: its id, or an alias with or without tool. */
  boolean isRule(String name, String rule) {
    if (name.equals(rule)) return true;
    for (String alias : aliases(rule))
      if (alias.equalsIgnoreCase(name)
          || alias.substring(alias.indexOf(':') + 1).equalsIgnoreCase(name)) return true;
    return false;
  }

  private boolean isAlias(String tool, String name, String rule) {
    if (name.equals(rule)) return true;
    for (String alias : aliases(rule)) {
      String id = alias.substring(alias.indexOf(':') + 1);
      if (id.equalsIgnoreCase(name) && (ofTool(alias, tool) || tool.equals("tfsec"))) return true;
      if (tool.equals("trivy") && ofTool(alias, tool) && plain(id).equals(plain(name))) return true;
    }
    return false;
  }

  private static boolean ofTool(String alias, String tool) {
    return alias.startsWith(tool + ":");
  }

  /** Trivy takes {@code AVD-AWS-0001} and {@code AWS-0001} alike. */
  private static String plain(String id) {
    String small = id.toLowerCase(Locale.ROOT);
    return small.startsWith("avd-") ? small.substring(4) : small;
  }

  List<String> aliases(String rule) {
    return texts.of(rule).map(RuleText::aliases).orElse(List.of());
  }
}
