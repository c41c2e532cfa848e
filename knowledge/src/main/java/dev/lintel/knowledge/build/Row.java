package dev.lintel.knowledge.build;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One rule as its entry says it, and as one row of {@code each} changes that: the row's own keys
 * win, its other entries are put where their names stand in braces.
 */
final class Row {
  static final List<String> RULE_KEYS =
      List.of(
          "id",
          "title",
          "severity",
          "when",
          "require",
          "java",
          "why",
          "remedy",
          "controls",
          "aliases",
          "fix");

  private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z0-9_]*)\\}");
  private final Entries rule;
  private final Optional<Entries> row;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  private Row(Entries rule, Optional<Entries> row) {
    this.rule = rule;
    this.row = row;
  }

  static Row plain(Entries rule) {
    return new Row(rule, Optional.empty());
  }

  static Row of(Entries rule, Entries.Entry entry) {
    Report report = rule.report();
    boolean bare = entry.value() instanceof ScalarNode scalar && scalar.getValue().isEmpty();
    Optional<Entries> fields =
        bare
            ? Optional.empty()
            : Optional.of(new Entries(report, entry.value(), "the row `" + entry.key() + "`"));
    Row row = new Row(rule, fields);
    row.words.put("name", entry.key());
    for (Entries.Entry field : fields.map(Entries::all).orElse(List.of())) {
      if (RULE_KEYS.contains(field.key())) continue;
      if (!HOLE.matcher("{" + field.key() + "}").matches())
        report.error(field.keyNode(), "a row's word is named in lower case, such as `port`");
      Entries.text(report, field.value(), "`" + field.key() + "`")
          .ifPresent(text -> row.words.put(field.key(), text));
    }
    return row;
  }

  Report report() {
    return rule.report();
  }

  /** Where errors about the whole rule go. */
  Node place() {
    return row.map(Entries::node).orElse(rule.node());
  }

  Optional<Node> take(String key) {
    Optional<Node> base = rule.take(key);
    return row.flatMap(fields -> fields.take(key)).or(() -> base);
  }

  /** Reports what the row gives and no text of the rule asks for. */
  void finish() {
    for (String word : words.keySet())
      if (!used.contains(word) && !word.equals("name"))
        report()
            .error(
                place(), "nothing asks for `" + word + "`; write {" + word + "} where it belongs");
  }

  /** A text with the row's words in place of their names. */
  String fill(Node place, String text) {
    if (words.isEmpty() || text.indexOf('{') < 0) return text;
    Matcher holes = HOLE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (holes.find()) {
      used.add(holes.group(1));
      String word = words.get(holes.group(1));
      if (word == null) {
        report()
            .error(
                place,
                "the row `"
                    + words.get("name")
                    + "` has no `"
                    + holes.group(1)
                    + "`; give it one, or remove {"
                    + holes.group(1)
                    + "}");
        word = "";
      }
      holes.appendReplacement(filled, Matcher.quoteReplacement(word));
    }
    return holes.appendTail(filled).toString();
  }
}
