package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code rules}; a rule with {@code each} becomes as many as it has rows. */
final class RuleReader {
  private final Reading reading;
  private final String kind;
  private final FixReader fixes;
  private final List<Rule> rules = new ArrayList<>();
  private final List<RuleText> texts = new ArrayList<>();

  /**
   * @param types the types of the kind's own properties
   */
  RuleReader(Reading reading, String kind, Map<String, ValueType> types) {
    this.reading = reading;
    this.kind = kind;
    this.fixes = new FixReader(reading, types);
  }

  void read(Node node) {
    for (Node each : Entries.nodes(Optional.of(node))) {
      Entries rule = new Entries(reading.report(), each, "a rule");
      Optional<Node> rows = rule.take("each");
      if (rows.isEmpty()) add(Row.plain(rule));
      else
        for (Entries.Entry row : new Entries(reading.report(), rows.get(), "`each`").all())
          add(Row.of(rule, row));
      rule.finish();
    }
  }

  List<Rule> rules() {
    return rules;
  }

  List<RuleText> texts() {
    return texts;
  }

  private void add(Row row) {
    String id = need(row, "id", "aws-s3-bucket-versioned");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)+"))
      error(row, "id", "`" + id + "` is no id; join words with `-`, as in aws-s3-bucket-versioned");
    String title = need(row, "title", "S3 bucket keeps earlier versions of its objects");
    if (title.endsWith(".")) error(row, "title", "a title has no full stop; remove it");
    String why = need(row, "why", "An overwritten object cannot be brought back.");
    Severity severity = severity(row);
    Optional<String> remedy = text(row, "remedy");
    Optional<Expression> when = expression(row, "when");
    Optional<Requirement> requirement = requirement(row);
    Fix fix = row.take("fix").map(node -> fixes.read(row, node)).orElse(Fix.NONE);
    List<String> controls = Labels.read(row, "controls", Labels.CONTROL);
    List<String> aliases = Labels.read(row, "aliases", Labels.ALIAS);
    row.finish();
    if (requirement.isEmpty() || id.isEmpty()) return;
    Optional<String> whenText = text(row, "when");
    Optional<String> requireText = text(row, "require");
    Rule rule = new Rule(id, severity, when, requirement.get(), fix);
    rules.add(reading.places().put(rule, reading.report(), row.place()));
    texts.add(
        new RuleText(
            id, kind, severity, title, why, remedy, controls, aliases, whenText, requireText));
  }

  private Optional<Requirement> requirement(Row row) {
    Optional<String> java = text(row, "java");
    boolean holds = row.take("require").isPresent();
    if (java.isPresent() && holds) error(row, "java", "a rule has `require` or `java`, not both");
    if (java.isPresent()) return java.map(Requirement.Java::new);
    if (!holds)
      row.report().error(row.place(), "a rule needs `require`, such as `require: versioned`");
    return expression(row, "require").map(Requirement.Holds::new);
  }

  private Severity severity(Row row) {
    String word = need(row, "severity", "medium");
    Optional<Severity> severity = Severity.of(word);
    if (severity.isEmpty() && !word.isEmpty()) {
      List<String> words = new ArrayList<>();
      for (Severity each : Severity.values()) words.add(each.word());
      String hint = Nearest.hint(word.toLowerCase(Locale.ROOT), words);
      error(
          row,
          "severity",
          "there is no severity `"
              + word
              + "`"
              + (hint.isEmpty() ? "; there are " + String.join(", ", words) : hint));
    }
    return severity.orElse(Severity.MEDIUM);
  }

  private Optional<Expression> expression(Row row, String key) {
    Optional<Node> node = row.take(key);
    Optional<String> text = text(row, key);
    return text.flatMap(filled -> reading.expression(node.orElseThrow(), filled));
  }

  private static Optional<String> text(Row row, String key) {
    Optional<Node> node = row.take(key);
    if (node.isEmpty()) return Optional.empty();
    return Entries.text(row.report(), node.get(), "`" + key + "`")
        .map(text -> row.fill(node.get(), text));
  }

  private static String need(Row row, String key, String example) {
    if (row.take(key).isEmpty()) {
      row.report()
          .error(row.place(), "a rule needs `" + key + "`, such as `" + key + ": " + example + "`");
      return "";
    }
    return text(row, key).orElse("");
  }

  private static void error(Row row, String key, String message) {
    row.report().error(row.take(key).orElse(row.place()), message);
  }
}
