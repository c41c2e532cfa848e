package dev.lintel.report.sarif;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Severity;
import dev.lintel.report.Report;
import dev.lintel.report.markdown.RuleMarkdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes rules as reporting descriptors, with help for people. */
final class SarifRules {
  /** GitHub takes twenty tags a rule; the first says that the rule is about security. */
  private static final int MOST_TAGS = 20;

  private final JsonGenerator json;
  private final Report report;
  private final Map<String, Severity> severities = new HashMap<>();

  SarifRules(JsonGenerator json, Report report) {
    this.json = json;
    this.report = report;
    for (Finding finding : report.result().findings())
      severities.merge(finding.rule(), finding.severity(), SarifRules::worse);
  }

  private static Severity worse(Severity one, Severity other) {
    return one.atLeast(other) ? one : other;
  }

  void write(String id) {
    Severity severity = severities.getOrDefault(id, Severity.INFO);
    Optional<RuleText> text = report.rules().of(id);
    json.writeStartObject();
    json.writeStringProperty("id", id);
    if (text.isPresent()) words(text.get());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
    properties(severity, text);
    json.writeEndObject();
  }

  private void words(RuleText text) {
    json.writeStringProperty("name", name(text.id()));
    SarifText.message(json, "shortDescription", text.title());
    SarifText.message(json, "fullDescription", text.why().isEmpty() ? text.title() : text.why());
    json.writeStringProperty("helpUri", text.url());
    SarifText.message(json, "help", plain(text), RuleMarkdown.help(text));
  }

  /** The id as one word, {@code AwsS3BucketVersioned}: a name may not be the same as the id. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (letter) name.append(first ? Character.toUpperCase(c) : c);
      first = !letter;
    }
    return name.toString();
  }

  private static String plain(RuleText text) {
    String why = text.why().isEmpty() ? text.title() + "." : text.why();
    return text.remedy().isPresent() ? why + "\n\n" + text.remedy().get() : why;
  }

  private void properties(Severity severity, Optional<RuleText> text) {
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString("security");
    int tags = 1;
    for (String control : text.map(RuleText::controls).orElse(List.of()))
      if (tags++ < MOST_TAGS) json.writeString(control);
    json.writeEndArray();
    json.writeStringProperty("precision", "high");
    json.writeStringProperty("problem.severity", problemSeverity(severity));
    Optional<String> score = score(severity);
    if (score.isPresent()) json.writeStringProperty("security-severity", score.get());
    list("aliases", text.map(RuleText::aliases).orElse(List.of()));
    list("controls", text.map(RuleText::controls).orElse(List.of()));
    json.writeEndObject();
  }

  private void list(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    for (String value : values) json.writeString(value);
    json.writeEndArray();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "note";
    };
  }

  private static String problemSeverity(Severity severity) {
    return switch (severity) {
      case CRITICAL, HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW, INFO -> "recommendation";
    };
  }

  /**
   * A score in the middle of the band that GitHub shows under the same word: above 9.0 critical,
   * from 7.0 high, from 4.0 medium, from 0.1 low. What is for information has none.
   */
  private static Optional<String> score(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Optional.of("9.5");
      case HIGH -> Optional.of("8.0");
      case MEDIUM -> Optional.of("5.5");
      case LOW -> Optional.of("2.5");
      case INFO -> Optional.empty();
    };
  }
}
