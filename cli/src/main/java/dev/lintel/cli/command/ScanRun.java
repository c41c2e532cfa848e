package dev.lintel.cli.command;

import dev.lintel.cli.configuration.PathPatterns;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.ReadResult;
import dev.lintel.dialects.StackReader;
import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.engine.ScanResult;
import dev.lintel.engine.StackCounts;
import dev.lintel.engine.UnknownOutcome;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Finding;
import dev.lintel.model.Problem;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.report.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      Given given, RunPlan plan, Catalogue catalogue, LocalDate today, Progress progress) {
    List<ScanRun> runs = new ArrayList<>();
    for (RunPlan.Group group : plan.groups())
      runs.add(one(given, group, catalogue, today, progress));
    return runs.size() == 1 ? runs.getFirst() : joined(runs);
  }

  private static ScanRun one(
      Given given, RunPlan.Group group, Catalogue catalogue, LocalDate today, Progress progress) {
    Settings settings = group.settings();
    check(settings, catalogue);
    progress.next("reading");
    ReadResult read = new StackReader().read(group.request());
    List<Stack> stacks = included(read.stacks(), group);
    progress.next("judging");
    ScanResult result = Scan.run(stacks, catalogue, options(given, group, today));
    List<Problem> problems = Problems.of(read.problems(), stacks, result);
    return new ScanRun(stacks, result, problems, fails(result, settings.failOn().value()));
  }

  private static void check(Settings settings, Catalogue catalogue) {
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
            .withSuppressions(settings.suppress().value())
            .withThreads(group.request().threads());
    if (given.has("--unknowns")) options = options.withUnknowns();
    Optional<Severity> least =
        Severity.of(given.choice("--severity", "info", Options.LEVELS.subList(0, 5)));
    return least.isPresent() ? options.withAtLeast(least.get()) : options;
  }

  /** The stacks that the configuration's {@code include} names, or all. */
  static List<Stack> included(List<Stack> stacks, RunPlan.Group group) {
    List<String> patterns = group.settings().include().value();
    Optional<Path> file = group.settings().file();
    if (patterns.isEmpty() || file.isEmpty()) return stacks;
    Path folder = file.get().toAbsolutePath().normalize().getParent();
    List<Stack> included = new ArrayList<>();
    for (Stack stack : stacks) {
      Path place = group.request().directory().resolve(stack.path());
      Optional<String> down = folder == null ? Optional.empty() : PathPatterns.down(folder, place);
      if (down.isEmpty() || PathPatterns.hold(patterns, down.get())) included.add(stack);
    }
    return included;
  }

  private static boolean fails(ScanResult result, Optional<Severity> failOn) {
    if (failOn.isEmpty()) return false;
    for (Finding finding : result.findings())
      if (finding.suppressed().isEmpty() && finding.severity().atLeast(failOn.get())) return true;
    return false;
  }

  private static ScanRun joined(List<ScanRun> runs) {
    List<Stack> stacks = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<UnknownOutcome> unknowns = new ArrayList<>();
    List<StackCounts> counts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    boolean fails = false;
    for (ScanRun run : runs) {
      stacks.addAll(run.stacks);
      findings.addAll(run.result.findings());
      unknowns.addAll(run.result.unknowns());
      counts.addAll(run.result.counts());
      problems.addAll(run.problems);
      fails |= run.fails;
    }
    stacks.sort(Comparator.comparing(Stack::path));
    findings.sort(ORDER);
    unknowns.sort(Comparator.comparing((UnknownOutcome unknown) -> unknown.stack().path()));
    counts.sort(Comparator.comparing((StackCounts count) -> count.stack().path()));
    ScanResult result = new ScanResult(findings, unknowns, counts, List.of());
    return new ScanRun(stacks, result, Problems.of(problems, List.of(), result), fails);
  }
}
