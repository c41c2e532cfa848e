package dev.lintel.fix;

import dev.lintel.engine.ScanOptions;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Rule;
import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.TextEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds fixes against what they would lead to: the code is read and judged again as it would be.
 * All at once first; only where that brings up something, each by itself.
 *
 * <p>The steps: (1) it parses, (2) the same resources are there, (3) the requirement holds, (4)
 * nothing is new and nothing became unknown, (5) the provider knows what is written, (6) no more is
 * let through than before, (7) a second time there is nothing to do. Step 6 is not carried out yet,
 * so the best that comes out is {@link Verdict#INCONCLUSIVE}.
 *
 * <p>A minor rule that nothing in code could satisfy does not speak against a fix that makes it
 * apply: versions of objects are worth having, though only a root user can ask a second factor for
 * their deletion.
 */
public final class Proof {
  private final Catalogue catalogue;
  private final ScanOptions options;
  private final Rereading rereading;
  private final State before;
  private final Set<String> weightless = new HashSet<>();

  /**
   * @param stacks as they are
   * @param options with all rules that count: what a fix breaks may be another rule's
   */
  public Proof(List<Stack> stacks, Catalogue catalogue, ScanOptions options, Rereading rereading) {
    this.catalogue = catalogue;
    this.options = options.withUnknowns();
    this.rereading = rereading;
    for (String name : catalogue.names())
      for (Rule rule : catalogue.kind(name).map(Kind::rules).orElse(List.of()))
        if (rule.fix().never().isPresent() && !rule.severity().atLeast(Severity.MEDIUM))
          weightless.add(rule.id());
    this.before = State.of(stacks, catalogue, this.options, weightless);
  }

  /** The same fixes in the same order, each with what the proof brought up. */
  public List<ProposedFix> proved(List<ProposedFix> fixes) {
    List<ProposedFix> open = new ArrayList<>();
    for (ProposedFix fix : fixes) if (fix.applicable()) open.add(fix);
    Map<ProposedFix, ProposedFix> failed = new IdentityHashMap<>();
    prove(open, failed);
    List<ProposedFix> all = new ArrayList<>(fixes.size());
    for (ProposedFix fix : fixes) all.add(failed.getOrDefault(fix, fix));
    return all;
  }

  /** All at once; where something speaks against them, each half by itself, down to single ones. */
  private void prove(List<ProposedFix> fixes, Map<ProposedFix, ProposedFix> failed) {
    if (fixes.isEmpty()) return;
    Composition together = Composition.of(fixes);
    Optional<State.Fault> fault = fault(together.taken(), together.edits());
    for (Composition.Conflict conflict : together.conflicts())
      prove(List.of(conflict.fix()), failed);
    if (fault.isEmpty()) return;
    List<ProposedFix> taken = together.taken();
    if (taken.size() == 1) {
      failed.put(taken.getFirst(), failed(taken.getFirst(), fault.get()));
      return;
    }
    int half = taken.size() / 2;
    prove(taken.subList(0, half), failed);
    prove(taken.subList(half, taken.size()), failed);
  }

  private Optional<State.Fault> fault(List<ProposedFix> fixes, List<FileEdits> edits) {
    State after = State.of(rereading.read(texts(edits)), catalogue, options, weightless);
    return before.fault(after, fixes);
  }

  private static Map<String, SourceText> texts(List<FileEdits> edits) {
    Map<String, SourceText> texts = new HashMap<>();
    for (FileEdits file : edits)
      texts.put(file.source().path(), TextEdits.apply(file.source(), file.edits()));
    return texts;
  }

  private static ProposedFix failed(ProposedFix fix, State.Fault fault) {
    return new ProposedFix(
        fix.finding(),
        Verdict.FAILED,
        fix.by(),
        fix.title(),
        Optional.of(fault.step()),
        Optional.of(fault.reason()),
        fix.question(),
        fix.attended(),
        fix.effects(),
        fix.parts(),
        fix.edits());
  }
}
