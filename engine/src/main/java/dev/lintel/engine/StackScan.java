package dev.lintel.engine;

import dev.lintel.engine.judge.Interpreter;
import dev.lintel.engine.judge.Judge;
import dev.lintel.engine.judge.Verdict;
import dev.lintel.engine.read.Bound;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.StackView;
import dev.lintel.engine.read.Subject;
import dev.lintel.engine.suppress.SuppressionUse;
import dev.lintel.engine.suppress.Suppressor;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Rule;
import dev.lintel.model.Cause;
import dev.lintel.model.Finding;
import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Judges one stack. */
final class StackScan {
  private final Stack stack;
  private final ScanOptions options;
  private final Catalogue catalogue;
  private final RuleSelection selection;
  private final KindTable kinds;
  private final StackView view;
  private final Judge judge;
  private final FindingMaker maker;
  private final Suppressor suppressor;
  private final Interpreter interpreter = new Interpreter();
  private final List<Finding> findings = new ArrayList<>();
  private final Consumer<Failure> failures;
  private final FindingLimit limit;
  private final List<UnknownOutcome> unknowns = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Origin> bounded = new HashSet<>();
  private int passed;
  private int failed;
  private int unknown;
  private int inexpressible;
  private int notApplicable;
  private int suppressed;

  /**
   * @param failures gets every finding that is told, with what it was judged by
   */
  StackScan(
      Stack stack,
      Catalogue catalogue,
      RuleSelection selection,
      ScanOptions options,
      Consumer<Failure> failures) {
    this.stack = stack;
    this.options = options;
    this.catalogue = catalogue;
    this.selection = selection;
    this.kinds = new KindTable(catalogue, stack.dialect());
    this.view = new StackView(stack, catalogue, interpreter);
    this.judge = new Judge(interpreter);
    this.maker = new FindingMaker(stack, catalogue);
    this.failures = failures;
    // What several environments have in common becomes one finding later: all are made.
    boolean alone = stack.environment().isEmpty();
    this.limit = new FindingLimit(alone ? options.alike() : Integer.MAX_VALUE);
    this.suppressor = new Suppressor(catalogue.texts(), options.suppressions(), options.today());
  }

  /** What came out; the lists are unsorted. */
  record Outcome(
      List<Finding> findings,
      List<UnknownOutcome> unknowns,
      StackCounts counts,
      List<Problem> problems,
      List<Untold> untold,
      Set<SuppressionUse> used) {}

  Outcome run() {
    for (Resource resource : stack.resources()) {
      for (Kind kind : kinds.of(resource))
        for (Subject subject : view.subjects().of(kind, resource)) judge(kind, subject);
      if (kinds.companion(resource))
        for (Subject alone : view.subjects().alone(resource)) judgeAlone(alone);
    }
    for (Kind kind : catalogue.wholeStack(stack.dialect()))
      view.subjects().whole(kind).ifPresent(subject -> judge(kind, subject));
    StackCounts counts =
        new StackCounts(stack, passed, failed, suppressed, unknown, inexpressible, notApplicable);
    List<Untold> untold = limit.untold(stack);
    untold.sort(Comparator.comparing(Untold::rule));
    problems.addAll(view.problems());
    problems.addAll(FindingLimit.problems(untold, options.alike()));
    return new Outcome(findings, unknowns, counts, problems, untold, suppressor.used());
  }

  /** Judges a subject, and what stands inside of it. */
  private void judge(Kind kind, Subject subject) {
    for (Rule rule : kind.rules()) judge(rule, subject, false);
    for (Kind inside : kinds.inside(kind)) {
      Members members = view.subjects().inside(subject, inside, lastName(inside.name()));
      for (Members.Member member : members.list()) judge(inside, member.subject());
    }
  }

  private static String lastName(String kind) {
    return kind.substring(kind.lastIndexOf('.') + 1);
  }

  private void judgeAlone(Subject subject) {
    for (Rule rule : subject.kind().orElseThrow().rules()) judge(rule, subject, true);
  }

  private void judge(Rule rule, Subject subject, boolean alone) {
    Severity severity = selection.severity(rule);
    if (severity == null) return;
    try {
      tell(judge.verdict(rule, subject, view), rule, severity, subject, alone);
    } catch (RuntimeException | StackOverflowError e) {
      crashed(rule, subject, e);
    }
  }

  private void tell(Verdict verdict, Rule rule, Severity severity, Subject subject, boolean alone) {
    switch (verdict) {
      case Verdict.NotApplicable _ -> notApplicable++;
      case Verdict.Passed _ -> passed++;
      case Verdict.Failed failure -> failed(rule, severity, subject, failure);
      case Verdict.Unknown none -> {
        for (Cause cause : none.causes()) if (Bound.is(cause)) bounded(cause);
        add(rule, subject, none, alone);
      }
    }
  }

  private void bounded(Cause cause) {
    if (!bounded.add(cause.where())) return;
    String message = cause.detail() + ", so nothing is known of the rest: split the list";
    problems.add(new Problem(Problem.Level.WARNING, message, cause.where()));
  }

  /** A mistake of ours costs this rule on this subject, and is told; it does not end the scan. */
  private void crashed(Rule rule, Subject subject, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String message =
        "%s could not be judged because of a mistake in Lintel (%s%s): please report it"
            .formatted(rule.id(), error, where);
    Origin place = subject.root().origin();
    problems.add(new Problem(Problem.Level.ERROR, message, place));
    Cause cause = new Cause(Reason.LIMIT, "a mistake in Lintel", place);
    add(rule, subject, Verdict.unknown(List.of(cause)), false);
  }

  private void failed(Rule rule, Severity severity, Subject subject, Verdict.Failed failure) {
    SourceText file = maker.place(rule, failure).source();
    boolean told = limit.take(rule, severity, file);
    boolean silent = false;
    if (told || suppressor.mayReach(file, subject.carrier().origin().source())) {
      Finding finding = maker.make(rule, severity, subject, failure);
      Finding judged = suppressor.judge(finding, subject.root().origin());
      silent = judged.suppressed().isPresent();
      if (told) {
        findings.add(judged);
        failures.accept(new Failure(judged, rule, subject, interpreter));
      }
    }
    if (silent) suppressed++;
    else failed++;
    if (!told) limit.leaveOut(rule, severity, file, silent);
  }

  private void add(Rule rule, Subject subject, Verdict.Unknown verdict, boolean alone) {
    unknown++;
    if (beyondCode(verdict.causes(), alone)) inexpressible++;
    if (!options.unknowns()) return;
    unknowns.add(
        new UnknownOutcome(
            stack,
            rule.id(),
            subject.carrier(),
            subject.part().isEmpty() ? Optional.empty() : Optional.of(subject.part()),
            place(verdict, subject),
            verdict.causes()));
  }

  private static Location place(Verdict.Unknown verdict, Subject subject) {
    Optional<Datum> first = verdict.first();
    return first.isPresent()
        ? Witnesses.of(first.get()).location()
        : Location.head(subject.root().origin());
  }

  /** Whether nothing that anybody could write here would make it known. */
  private static boolean beyondCode(List<Cause> causes, boolean alone) {
    boolean all = true;
    for (Cause cause : causes) {
      if (alone && cause.reason() == Reason.OUTSIDE) return true;
      all &= cause.reason() == Reason.INEXPRESSIBLE;
    }
    return all;
  }
}
