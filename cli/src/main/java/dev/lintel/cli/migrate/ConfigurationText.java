package dev.lintel.cli.migrate;

import dev.lintel.cli.configuration.YamlText;
import dev.lintel.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what was carried over as a {@code lintel.yaml}, with what it was and what is missing. */
final class ConfigurationText {
  private static final int COMMENTS_AT = 44;
  private final StringBuilder out = new StringBuilder();

  private ConfigurationText() {}

  static String write(Carried carried) {
    ConfigurationText text = new ConfigurationText();
    text.all(carried);
    return text.out.toString();
  }

  private void all(Carried carried) {
    comment("What lintel judges, and how. 'lintel scan --print-config' shows what counts.");
    comment("Carried over by 'lintel migrate' from " + String.join(", ", carried.files) + ".");
    if (carried.failOn().isPresent()) {
      section("A scan ends with 1 from this severity on; without the line, from high on.");
      line("fail-on: " + carried.failOn().get());
    } else {
      section("A scan ends with 1 from high on. Other tools do so for anything; for the same:");
      comment("fail-on: info");
    }
    rules("Only these rules are judged.", "only", carried.only);
    rules("These rules are not judged.", "skip", carried.skip);
    if (!carried.severities.isEmpty()) {
      section("Severities of your own; the first that fits wins.");
      line("severities:");
      for (Map.Entry<String, Severity> entry : carried.severities.entrySet())
        line("  " + YamlText.of(entry.getKey()) + ": " + entry.getValue().word());
    }
    rules("What is not scanned, as in a .gitignore beside this file.", "exclude", carried.exclude);
    rules("Files with values of variables, for all roots.", "var-files", carried.variableFiles);
    suppress(carried.suppress);
    lost(carried);
  }

  private void rules(String what, String key, Map<String, String> entries) {
    if (entries.isEmpty()) return;
    section(what);
    line(key + ":");
    for (Map.Entry<String, String> entry : entries.entrySet())
      entry("  - " + YamlText.of(entry.getKey()), entry.getValue());
  }

  private void suppress(List<Carried.Silenced> entries) {
    if (entries.isEmpty()) return;
    section("Findings that are known and accepted: reported as suppressed, with the reason.");
    line("suppress:");
    for (Carried.Silenced entry : entries) {
      entry("  - rule: " + list(entry.rules()), entry.from());
      if (!entry.paths().isEmpty()) line("    path: " + list(entry.paths()));
      if (entry.resource().isPresent())
        line("    resource: " + YamlText.of(entry.resource().get()));
      line("    reason: " + YamlText.of(entry.reason()));
      if (entry.until().isPresent()) line("    until: " + entry.until().get());
    }
  }

  private static String list(List<String> values) {
    List<String> texts = new ArrayList<>();
    for (String value : values) texts.add(quotedInList(value));
    return texts.size() == 1 ? texts.getFirst() : "[" + String.join(", ", texts) + "]";
  }

  private static String quotedInList(String value) {
    return value.indexOf(',') >= 0
        ? "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : YamlText.of(value);
  }

  private void lost(Carried carried) {
    if (carried.lost.isEmpty()) return;
    section("Not carried over:");
    for (Carried.Lost each : carried.lost) comment("  " + each.text());
  }

  private void section(String text) {
    out.append('\n');
    comment(text);
  }

  private void entry(String text, String comment) {
    if (comment.isEmpty()) line(text);
    else
      line(
          text
              + " ".repeat(Math.max(2, COMMENTS_AT - text.length()))
              + "# "
              + YamlText.comment(comment));
  }

  private void comment(String text) {
    line("# " + YamlText.comment(text));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
