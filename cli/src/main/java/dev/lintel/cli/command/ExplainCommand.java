package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Severity;
import dev.lintel.report.Format;
import dev.lintel.report.json.JsonRules;
import dev.lintel.report.text.RulePage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code lintel explain RULE}: takes an id, an alias of another tool, or a pattern. */
final class ExplainCommand implements Command {
  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.parameters("RULE", "a rule's id, or what another tool calls it: CKV_AWS_21"));
    spec.addOption(
        Options.value("--config", "FILE", "take this configuration, not the nearest lintel.yaml"));
    Options.output(spec);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    ResultOutput output = ResultOutput.of(given, console, Options.PLAIN);
    List<String> names = given.parameters();
    if (names.isEmpty())
      throw new UsageException("explain: name a rule; 'lintel rules list' lists them");
    Settings settings = RunPlan.settings(given, console);
    RuleTexts texts = Knowledge.catalogue(settings.catalogue().value()).texts();
    Rules.check(names, "explain", texts);
    Map<RuleText, Severity> rules = new LinkedHashMap<>();
    for (String name : names)
      for (String id : Rules.matching(name, texts))
        texts.of(id).ifPresent(text -> rules.put(text, text.severity()));
    output.write((format, style, out) -> {
      if (format == Format.JSON) JsonRules.write(rules, out);
      else RulePage.write(rules, style, out);
    });
    return ExitStatus.GOOD;
  }
}
