package dev.lintel.cli.command;

import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.ReadResult;
import dev.lintel.engine.ConfiguredSuppression;
import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.engine.UnknownOutcome;
import dev.lintel.engine.Untold;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.report.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and judges what a plan names.
 *
 * @param fails whether a finding is as bad as its configuration forbids
 */
record ScanRun(List<Stack> stacks, ScanResult result, List<Problem> problems, boolean fails) {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing((Finding finding) -> finding.location().file())
          .thenComparingInt(finding -> finding.location().start())
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.resource().address());

  static ScanRun of(
      Given given,
      RunPlan plan,
      Catalogue catalogue,
      LocalDate today,
      Progress progress,
      Baselines baselines) {
    List<ScanRun> runs = new ArrayList<>();
    Map<Stack, Optional<Severity>> failOn = new IdentityHashMap<>();
    for (RunPlan.Group group : plan.groups()) {
      ScanRun run = one(given, group, catalogue, today, progress);
      for (Stack stack : run.stacks) failOn.put(stack, group.settings().failOn().value());
      runs.add(run);
    }
    ScanRun all = runs.size() == 1 ? runs.getFirst() : joined(runs);
    ScanResult result = baselines.applied(all.result);
    List<Problem> problems =
        result == all.result ? all.problems : Problems.of(all.problems, List.of(), result);
    return new ScanRun(all.stacks, result, problems, fails(result, failOn));
  }

  private static ScanRun one(
      Given given, RunPlan.Group group, Catalogue catalogue, LocalDate today, Progress progress) {
    Settings settings = group.settings();
    check(settings, catalogue);
    progress.next("reading");
    ReadResult read = Stacks.read(group);
    List<Stack> stacks = read.stacks();
    progress.next("judging");
    ScanResult result = Scan.run(stacks, catalogue, options(given, group, today));
    List<Problem> problems = Problems.of(read.problems(), stacks, result);
    return new ScanRun(stacks, result, problems, false);
  }

  /** Tells of names in the settings that are no rule's. */
  static void check(Settings settings, Catalogue catalogue) {
    if (!settings.only().value().isEmpty())
      Rules.check(settings.only().value(), settings.only().from(), catalogue.texts());
    if (!settings.skip().value().isEmpty())
      Rules.check(settings.skip().value(), settings.skip().from(), catalogue.texts());
    if (!settings.severities().value().isEmpty()) {
      List<String> names = List.copyOf(settings.severities().value().keySet());
      Rules.check(names, settings.severities().from(), catalogue.texts());
    }
  }

  /** What a configuration and the command line ask for. */
  static ScanOptions options(Given given, RunPlan.Group group, LocalDate today) {
    Settings settings = group.settings();
    ScanOptions options =
        ScanOptions.on(today)
            .withOnly(settings.only().value())
            .withSkip(settings.skip().value())
            .withSeverities(settings.severities().value())
            .withSuppressions(suppressions(group))
            .withThreads(group.request().threads());
    if (given.has("--unknowns")) options = options.withUnknowns();
    // A baseline knows findings one by one.
    if (given.has("--all") || given.has("--baseline") || given.has("--write-baseline"))
      options = options.withAll();
    Optional<Severity> least =
        Severity.of(given.choice("--severity", "info", Options.LEVELS.subList(0, 5)));
    return least.isPresent() ? options.withAtLeast(least.get()) : options;
  }

  private static List<ConfiguredSuppression> suppressions(RunPlan.Group group) {
    List<ConfiguredSuppression> all = new ArrayList<>();
    for (ConfiguredSuppression entry : group.settings().suppress().value())
      all.add(entry.seenFrom(group.base(), group.whole()));
    return all;
  }

  private static boolean fails(ScanResult result, Map<Stack, Optional<Severity>> failOn) {
    for (Finding finding : result.findings()) {
      if (finding.suppressed().isPresent()) continue;
      Optional<Severity> least = failOn.getOrDefault(finding.stack(), Optional.empty());
      if (least.isPresent() && finding.severity().atLeast(least.get())) return true;
    }
    for (Untold untold : result.untold()) {
      Optional<Severity> least = failOn.getOrDefault(untold.stack(), Optional.empty());
      if (untold.failed() > 0 && least.isPresent() && untold.severity().atLeast(least.get()))
        return true;
    }
    return false;
  }

  private static ScanRun joined(List<ScanRun> runs) {
    List<Stack> stacks = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<UnknownOutcome> unknowns = new ArrayList<>();
    List<StackCounts> counts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Untold> untold = new ArrayList<>();
    for (ScanRun run : runs) {
      stacks.addAll(run.stacks);
      findings.addAll(run.result.findings());
      unknowns.addAll(run.result.unknowns());
      counts.addAll(run.result.counts());
      untold.addAll(run.result.untold());
      problems.addAll(run.problems);
    }
    stacks.sort(Comparator.comparing(Stack::path));
    findings.sort(ORDER);
    unknowns.sort(Comparator.comparing((UnknownOutcome unknown) -> unknown.stack().path()));
    counts.sort(Comparator.comparing((StackCounts count) -> count.stack().path()));
    ScanResult result = new ScanResult(findings, unknowns, counts, List.of(), untold);
    return new ScanRun(stacks, result, Problems.of(problems, List.of(), result), false);
  }
}
