package dev.lintel.engine;

import dev.lintel.engine.suppress.SuppressionCheck;
import dev.lintel.engine.suppress.SuppressionUse;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.model.Finding;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Judges stacks by the rules of a catalogue. */
public final class Scan {
  private final List<Stack> stacks;
  private final Catalogue catalogue;
  private final ScanOptions options;
  private final RuleSelection selection;
  private final AtomicReferenceArray<StackScan.Outcome> outcomes;

  private Scan(List<Stack> stacks, Catalogue catalogue, ScanOptions options) {
    this.stacks = stacks;
    this.catalogue = catalogue;
    this.options = options;
    this.selection = new RuleSelection(catalogue, options);
    this.outcomes = new AtomicReferenceArray<>(stacks.size());
  }

  /**
   * Judges every subject of every stack by every rule that the options leave. Never throws because
   * of what a stack holds.
   *
   * @param stacks in any order; the findings come out sorted
   */
  public static ScanResult run(List<Stack> stacks, Catalogue catalogue, ScanOptions options) {
    return new Scan(stacks, catalogue, options).run();
  }

  /**
   * The findings of one stack, suppressed ones among them, sorted, with what they were judged by.
   */
  public static List<Failure> failures(Stack stack, Catalogue catalogue, ScanOptions options) {
    RuleSelection selection = new RuleSelection(catalogue, options);
    List<Failure> failures = new ArrayList<>();
    new StackScan(stack, catalogue, selection, options.withAll(), failures::add).run();
    failures.sort((a, b) -> order(a.finding(), b.finding()));
    return failures;
  }

  private ScanResult run() {
    int helpers = Math.min(options.threads(), stacks.size()) - 1;
    AtomicInteger next = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < helpers; i++)
      threads.add(Thread.ofPlatform().name("scan-" + i).start(() -> work(next)));
    work(next);
    for (Thread thread : threads) join(thread);
    return merged();
  }

  private void work(AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < stacks.size(); i = next.getAndIncrement())
      outcomes.set(i, new StackScan(stacks.get(i), catalogue, selection, options, _ -> {}).run());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while judging", e);
    }
  }

  private ScanResult merged() {
    List<Finding> findings = new ArrayList<>();
    List<UnknownOutcome> unknowns = new ArrayList<>();
    List<StackCounts> counts = new ArrayList<>(stacks.size());
    List<Problem> problems = new ArrayList<>();
    Set<SuppressionUse> used = new HashSet<>();
    List<Untold> untold = new ArrayList<>();
    for (int i = 0; i < stacks.size(); i++) {
      StackScan.Outcome outcome = outcomes.get(i);
      if (outcome == null) throw new IllegalStateException("judging stopped half-way");
      findings.addAll(outcome.findings());
      used.addAll(outcome.used());
      unknowns.addAll(outcome.unknowns());
      counts.add(outcome.counts());
      problems.addAll(outcome.problems());
      untold.addAll(outcome.untold());
    }
    problems.addAll(SuppressionCheck.problems(stacks, used, catalogue.texts(), options));
    findings = Environments.joined(findings);
    findings.sort(Scan::order);
    unknowns.sort(Scan::order);
    problems.sort(Scan::order);
    untold.sort(Scan::order);
    return new ScanResult(findings, unknowns, counts, problems, untold);
  }

  private static int order(Finding a, Finding b) {
    int order = a.location().file().compareTo(b.location().file());
    if (order == 0) order = Integer.compare(line(a), line(b));
    if (order == 0) order = a.rule().compareTo(b.rule());
    if (order == 0) order = a.resource().address().compareTo(b.resource().address());
    if (order == 0) order = Integer.compare(a.location().start(), b.location().start());
    if (order == 0) order = a.stack().path().compareTo(b.stack().path());
    return order != 0 ? order : a.id().compareTo(b.id());
  }

  private static int line(Finding finding) {
    return finding.location().source().line(finding.location().start());
  }

  private static int order(UnknownOutcome a, UnknownOutcome b) {
    Origin mine = a.resource().origin();
    Origin theirs = b.resource().origin();
    int order = mine.source().path().compareTo(theirs.source().path());
    if (order == 0) order = Integer.compare(mine.start(), theirs.start());
    if (order == 0) order = a.rule().compareTo(b.rule());
    if (order == 0) order = a.resource().address().compareTo(b.resource().address());
    if (order == 0) order = a.part().orElse("").compareTo(b.part().orElse(""));
    return order != 0 ? order : a.stack().path().compareTo(b.stack().path());
  }

  private static int order(Untold a, Untold b) {
    int order = a.file().path().compareTo(b.file().path());
    if (order == 0) order = a.rule().compareTo(b.rule());
    return order != 0 ? order : a.stack().path().compareTo(b.stack().path());
  }

  private static int order(Problem a, Problem b) {
    int order = a.where().source().path().compareTo(b.where().source().path());
    if (order == 0) order = Integer.compare(a.where().start(), b.where().start());
    return order != 0 ? order : a.message().compareTo(b.message());
  }
}
