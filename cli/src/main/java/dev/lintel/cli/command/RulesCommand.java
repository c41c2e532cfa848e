package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Suggestions;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.Glob;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.RuleTexts;
import dev.lintel.model.Severity;
import dev.lintel.report.Format;
import dev.lintel.report.json.JsonRules;
import dev.lintel.report.markdown.RuleIndex;
import dev.lintel.report.markdown.RuleMarkdown;
import dev.lintel.report.text.RuleList;
import dev.lintel.report.text.RulePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code lintel rules list}, {@code show RULE…}, {@code new ID}, {@code test PATH…} and {@code docs
 * FOLDER}.
 */
final class RulesCommand implements Command {
  private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON, Format.MARKDOWN);
  private static final List<String> VERBS = List.of("list", "show", "new", "test", "docs");

  @Override
  public void declare(CommandSpec spec) {
    spec.addPositional(
        Options.parameters(
            "list|show RULE|new ID|test PATH|docs FOLDER",
            "list rules, show these in full (names may be patterns), write an entry to begin with, judge the samples of entries of your own, or write a page a rule"));
    spec.addOption(
        Options.value("--config", "FILE", "take this configuration, not the nearest lintel.yaml"));
    Options.rules(spec);
    spec.addOption(
        Options.repeated(
            "--control", "CONTROL", "list: only rules that serve this control; * for anything"));
    spec.addOption(
        Options.repeated("--sample", "TEXT", "test: only samples with this in their path"));
    spec.addOption(
        Options.flag("test: judge by these entries alone, without lintel's own", "--alone")
            .build());
    spec.addOption(
        Options.repeated(
            "--samples", "DIR", "show, docs: take code for the pages from samples here"));
    spec.addOption(
        Options.value("--type", "TYPE", "new: about this Terraform type, such as aws_sqs_queue"));
    spec.addOption(
        Options.value(
            "--kind", "KIND", "new: about this kind that is there, such as aws.s3.bucket"));
    spec.addOption(
        Options.value(
            "--in", "FOLDER", "new: where to write (that of lintel.yaml, else policies)"));
    Options.output(spec, FORMATS);
    Options.talk(spec);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    ResultOutput output = ResultOutput.of(given, console, FORMATS);
    List<String> words = given.parameters();
    String verb = words.isEmpty() ? "list" : words.getFirst();
    if (!VERBS.contains(verb))
      throw new UsageException(
          "rules: 'list', 'show RULE', 'new ID', 'test PATH' or 'docs FOLDER', not '"
              + verb
              + "'"
              + Suggestions.hint(verb, VERBS));
    List<String> names = words.isEmpty() ? words : words.subList(1, words.size());
    if (verb.equals("new")) return RulesNew.run(given, names, console);
    if (verb.equals("test")) return RulesTest.run(given, names, output, console);
    if (verb.equals("show") && names.isEmpty())
      throw new UsageException("rules show: name a rule; 'lintel rules list' lists them");
    if (verb.equals("docs") && names.size() != 1)
      throw new UsageException("rules docs: name one folder to write the pages to");
    Settings settings = RunPlan.settings(given, console);
    Map<RuleText, Severity> rules =
        chosen(given, settings, verb.equals("docs") ? List.of() : names);
    if (verb.equals("docs"))
      return RulesDocs.run(
          rules,
          console.folder().resolve(names.getFirst()),
          samples(given, settings, console),
          console);
    output.write((format, style, out) -> {
      if (format == Format.JSON) JsonRules.write(rules, out);
      else if (format == Format.MARKDOWN)
        out.write(
            markdown(verb, rules, samples(given, settings, console))
                .getBytes(StandardCharsets.UTF_8));
      else if (verb.equals("show")) RulePage.write(rules, style, out);
      else RuleList.write(rules, style, out);
    });
    return ExitStatus.GOOD;
  }

  /** Samples lie beside people's own entries, and where the command line says. */
  private static RuleSamples samples(Given given, Settings settings, Console console) {
    List<Path> folders = new ArrayList<>();
    for (Path path : settings.catalogue().value()) if (Files.isDirectory(path)) folders.add(path);
    for (String name : given.repeated("--samples")) folders.add(console.folder().resolve(name));
    return RuleSamples.below(folders, Knowledge.catalogue(settings.catalogue().value()), console);
  }

  private static String markdown(String verb, Map<RuleText, Severity> rules, RuleSamples samples) {
    if (!verb.equals("show")) return RuleIndex.page(rules);
    StringBuilder pages = new StringBuilder();
    rules.forEach(
        (rule, severity) -> pages.append(RuleMarkdown.page(rule, severity, samples.of(rule.id()))));
    return pages.toString();
  }

  /** The enabled rules, of those that are named, with the severity in force. */
  private static Map<RuleText, Severity> chosen(
      Given given, Settings settings, List<String> names) {
    RuleTexts texts = Knowledge.catalogue(settings.catalogue().value()).texts();
    Rules.check(names, "rules", texts);
    Rules.check(settings.only().value(), settings.only().from(), texts);
    Rules.check(settings.skip().value(), settings.skip().from(), texts);
    TreeSet<String> ids = new TreeSet<>(texts.ids());
    retain(ids, names, texts);
    retain(ids, settings.only().value(), texts);
    if (given.has("--control")) serving(ids, given.list("--control"), texts);
    for (String name : settings.skip().value()) Rules.matching(name, texts).forEach(ids::remove);
    Severity least =
        Severity.of(given.choice("--severity", "info", Options.LEVELS.subList(0, 5)))
            .orElse(Severity.INFO);
    Map<RuleText, Severity> rules = new LinkedHashMap<>();
    for (String id : ids) {
      Optional<RuleText> text = texts.of(id);
      if (text.isEmpty()) continue;
      Severity severity = severity(text.get(), settings, texts);
      if (severity.atLeast(least)) rules.put(text.get(), severity);
    }
    return rules;
  }

  private static void retain(TreeSet<String> ids, List<String> names, RuleTexts texts) {
    if (names.isEmpty()) return;
    TreeSet<String> wanted = new TreeSet<>();
    for (String name : names) wanted.addAll(Rules.matching(name, texts));
    ids.retainAll(wanted);
  }

  private static void serving(TreeSet<String> ids, List<String> controls, RuleTexts texts) {
    TreeSet<String> known = new TreeSet<>();
    for (String id : texts.ids())
      known.addAll(texts.of(id).map(RuleText::controls).orElse(List.of()));
    for (String control : controls)
      if (known.stream().noneMatch(each -> Glob.fits(control, each)))
        throw new UsageException(
            "--control: no rule serves '" + control + "'" + Suggestions.hint(control, known));
    ids.removeIf(id ->
        texts.of(id).map(RuleText::controls).orElse(List.of()).stream()
            .noneMatch(each -> controls.stream().anyMatch(control -> Glob.fits(control, each))));
  }

  private static Severity severity(RuleText text, Settings settings, RuleTexts texts) {
    for (Map.Entry<String, Severity> entry : settings.severities().value().entrySet())
      if (Rules.matching(entry.getKey(), texts).contains(text.id())) return entry.getValue();
    return text.severity();
  }
}
