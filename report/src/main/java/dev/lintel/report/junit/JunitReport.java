package dev.lintel.report.junit;

import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import dev.lintel.report.FindingGroup;
import dev.lintel.report.Report;
import dev.lintel.report.Wording;
import dev.lintel.report.text.FindingFrame;
import dev.lintel.syntax.Position;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes a suite a stack, and in it a case a rule that found something. A stack in which nothing
 * was found has one case that passed, and what could not be read is a suite of skipped cases. No
 * time is told: none would be the same twice.
 */
public final class JunitReport {
  private static final int WIDTH = 100;

  private final Report report;
  private final XmlWriter xml = new XmlWriter();
  private final Map<String, Map<String, List<Finding>>> suites = new LinkedHashMap<>();

  private JunitReport(Report report) {
    this.report = report;
    for (Stack stack : report.stacks())
      suites.put(name(stack.path(), stack.environment()), new TreeMap<>());
    for (Finding finding : report.result().findings()) {
      if (finding.environments().isEmpty()) add(name(finding.stack().path(), ""), finding);
      for (String environment : finding.environments())
        add(name(finding.stack().path(), environment), finding);
    }
  }

  private void add(String suite, Finding finding) {
    suites
        .computeIfAbsent(suite, _ -> new TreeMap<>())
        .computeIfAbsent(finding.rule(), _ -> new ArrayList<>())
        .add(finding);
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Report report, OutputStream out) throws IOException {
    JunitReport writer = new JunitReport(report);
    writer.write();
    out.write(writer.xml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write() {
    int tests = 0;
    int failures = 0;
    int skipped = report.countedProblems();
    for (Map<String, List<Finding>> rules : suites.values()) {
      tests += Math.max(1, rules.size());
      failures += failures(rules);
      skipped += skipped(rules);
    }
    xml.start("testsuites").attribute("name", "lintel");
    counts(tests + report.countedProblems(), failures, skipped);
    suites.forEach(this::suite);
    if (report.countedProblems() > 0) problems();
    xml.end("testsuites");
  }

  private static String name(String path, String environment) {
    return environment.isEmpty() ? path : path + " (" + environment + ")";
  }

  private static int failures(Map<String, List<Finding>> rules) {
    int failures = 0;
    for (List<Finding> findings : rules.values()) if (!counting(findings).isEmpty()) failures++;
    return failures;
  }

  private static int skipped(Map<String, List<Finding>> rules) {
    return rules.size() - failures(rules);
  }

  private static List<Finding> counting(List<Finding> findings) {
    List<Finding> counting = new ArrayList<>();
    for (Finding finding : findings) if (finding.suppressed().isEmpty()) counting.add(finding);
    return counting;
  }

  private void counts(int tests, int failures, int skipped) {
    xml.attribute("tests", tests).attribute("failures", failures);
    xml.attribute("errors", 0).attribute("skipped", skipped);
  }

  private void suite(String name, Map<String, List<Finding>> rules) {
    xml.start("testsuite").attribute("name", name);
    counts(Math.max(1, rules.size()), failures(rules), skipped(rules));
    if (rules.isEmpty()) {
      xml.start("testcase").attribute("classname", name).attribute("name", "no findings");
      xml.end("testcase", "");
    }
    for (List<Finding> findings : rules.values()) testCase(name, findings);
    xml.end("testsuite");
  }

  private void testCase(String suite, List<Finding> findings) {
    Finding first = findings.getFirst();
    List<Finding> counting = counting(findings);
    xml.start("testcase").attribute("classname", suite).attribute("name", first.rule());
    xml.attribute("file", (counting.isEmpty() ? first : counting.getFirst()).location().file());
    String title = Wording.title(report.rules(), first);
    if (counting.isEmpty()) {
      String how = first.suppressed().map(Wording::silence).orElse("");
      xml.start("skipped").attribute("message", title + ": suppressed " + how);
      xml.end("skipped", "");
    } else {
      xml.start("failure");
      xml.attribute("message", title + ": " + Wording.count(counting.size(), "finding"));
      xml.attribute("type", counting.getFirst().severity().word());
      xml.end("failure", told(counting));
    }
    xml.end("testcase");
  }

  private String told(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (FindingGroup group : FindingGroup.of(findings)) {
      Finding first = group.first();
      Position at = first.location().span().start();
      text.append('\n').append(first.location().file()).append(':').append(at.line());
      text.append(':').append(at.column());
      for (Finding finding : group.findings()) text.append("\n  ").append(Wording.subject(finding));
      text.append('\n').append(FindingFrame.of(first, report.rules(), WIDTH));
    }
    Optional<RuleText> rule = report.rules().of(findings.getFirst().rule());
    if (rule.isPresent() && !rule.get().why().isEmpty())
      text.append("\nWhy: ").append(rule.get().why()).append('\n');
    if (rule.isPresent() && rule.get().remedy().isPresent())
      text.append("\nWhat to do: ").append(rule.get().remedy().get()).append('\n');
    return text.toString();
  }

  private void problems() {
    int count = report.countedProblems();
    xml.start("testsuite").attribute("name", "what could not be read");
    counts(count, 0, count);
    for (Problem problem : report.problems()) {
      if (problem.level() == Problem.Level.NOTICE) continue;
      String place = problem.where().source().path() + ":" + problem.where().span().start().line();
      xml.start("testcase").attribute("classname", "what could not be read");
      xml.attribute("name", place).attribute("file", problem.where().source().path());
      xml.start("skipped").attribute("message", problem.message());
      xml.end("skipped", "");
      xml.end("testcase");
    }
    xml.end("testsuite");
  }
}
