package dev.lintel.fix;

import dev.lintel.engine.Failure;
import dev.lintel.engine.logic.Truth;
import dev.lintel.fix.lens.Change;
import dev.lintel.fix.lens.Code;
import dev.lintel.fix.lens.Cost;
import dev.lintel.fix.lens.Draft;
import dev.lintel.fix.lens.LensWriter;
import dev.lintel.fix.lens.Put;
import dev.lintel.fix.lens.Required;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.fix.solve.Ground;
import dev.lintel.fix.solve.Plan;
import dev.lintel.fix.solve.Satisfaction;
import dev.lintel.fix.solve.Solver;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the fix of one finding: solves, writes every alternative, and takes the cheapest. */
final class Derivation {
  private final Failure failure;
  private final Fix hints;
  private final Ground ground;
  private final LensWriter lens;
  private final Required required;
  private final Untouchable untouchable;

  /**
   * @param hints how to mend it
   */
  Derivation(Failure failure, Fix hints, Catalogue catalogue, Code code) {
    this.failure = failure;
    this.hints = hints;
    this.ground = EngineGround.of(failure.interpreter(), failure.subject());
    this.required = new Required(code);
    this.untouchable = Untouchable.of(failure.rule(), failure.subject());
    this.lens = new LensWriter(code, hints, catalogue::kind, this::usual);
  }

  Optional<ProposedFix> derive(Expression requirement) {
    Optional<Candidate> best = Optional.empty();
    List<Plan> plans = new Solver(hints).solve(requirement, true, ground);
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      if (plan.goals().isEmpty() || untouchable.touchedBy(plan)) continue;
      Optional<Candidate> next = candidate(plan, i);
      if (next.isPresent() && (best.isEmpty() || next.get().betterThan(best.get()))) best = next;
    }
    if (best.isPresent()) return Optional.of(proposal(best.get()));
    return hints.ask().isEmpty() ? Optional.empty() : Optional.of(question());
  }

  /** Writes a plan; empty where that cannot be done. */
  private Optional<Candidate> candidate(Plan plan, int order) {
    List<FixPart> parts = new ArrayList<>();
    List<Change> all = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (Goal goal : plan.goals()) {
      Put put = lens.put(goal);
      switch (put) {
        case Put.No _ -> {
          return Optional.empty();
        }
        case Put.Ask ask -> {
          asked.add(ask.property());
          parts.add(new FixPart(goal, ask.template()));
          all.addAll(ask.template());
        }
        case Put.Done done -> {
          parts.add(new FixPart(goal, done.changes()));
          all.addAll(done.changes());
        }
      }
    }
    if (!completed(parts, all, asked)) return Optional.empty();
    if (new Draft().take(all).isPresent()) return Optional.empty();
    return Optional.of(
        new Candidate(
            parts, asked, vague(asked), upgrades(plan), preferred(plan), Cost.of(all), order));
  }

  /** Adds questions for what new blocks need besides; false where they need more than answers. */
  private boolean completed(List<FixPart> parts, List<Change> all, List<String> asked) {
    for (Required.Missing missing : required.in(all)) {
      if (missing.nested()) return false;
      FixPart last = parts.removeLast();
      String name = last.goal().property();
      boolean open = hints.ask().containsKey(name) && !asked.contains(name);
      if (!open) name = missing.name();
      Change change = missing.asking(lens.plainQuestion(name));
      asked.add(name);
      all.add(change);
      List<Change> longer = new ArrayList<>(last.changes());
      longer.add(change);
      parts.add(new FixPart(last.goal(), longer));
    }
    return true;
  }

  private int vague(List<String> asked) {
    int vague = 0;
    for (String name : asked) if (!lens.asks(name)) vague++;
    return vague;
  }

  private static int upgrades(Plan plan) {
    int upgrades = 0;
    for (Goal goal : plan.goals())
      if (goal.constraint() instanceof Constraint.AtLeastVersion) upgrades++;
    return upgrades;
  }

  private boolean preferred(Plan plan) {
    for (Goal goal : plan.goals()) {
      Constant value = hints.prefer().get(goal.property());
      if (value != null && Satisfaction.of(goal.constraint(), value)) return true;
    }
    return false;
  }

  private ProposedFix proposal(Candidate candidate) {
    boolean decision = !candidate.asked().isEmpty();
    List<String> effects = hints.effect().map(List::of).orElse(List.of());
    boolean attended = !effects.isEmpty() || candidate.cost().removals() > 0;
    Draft draft = new Draft();
    for (FixPart part : candidate.parts()) draft.take(part.changes());
    return new ProposedFix(
        failure.finding(),
        decision ? Verdict.DECISION : Verdict.INCONCLUSIVE,
        "rule",
        Titles.of(candidate),
        decision ? Optional.empty() : Optional.of("6"),
        decision ? Optional.empty() : Optional.of("what it lets through was not compared yet"),
        decision ? Optional.of(question(candidate.asked().getFirst())) : Optional.empty(),
        attended,
        effects,
        candidate.parts(),
        draft.edits());
  }

  /** What is asked of a property that the rule has a question for, or at least of its rule. */
  private String question(String name) {
    boolean own = failure.subject().property(name).isPresent() || name.indexOf('[') >= 0;
    return own ? lens.question(name) : lens.plainQuestion(name);
  }

  /** Nothing can be written, but the rule knows what to ask. */
  private ProposedFix question() {
    return new ProposedFix(
        failure.finding(),
        Verdict.DECISION,
        "rule",
        "decide",
        Optional.empty(),
        Optional.empty(),
        Optional.of(hints.ask().values().iterator().next()),
        hints.effect().isPresent(),
        hints.effect().map(List::of).orElse(List.of()),
        List.of(),
        List.of());
  }

  /** What a property is where nothing is said. */
  private Optional<Constant> usual(Property property) {
    List<Default> defaults =
        property.defaults().getOrDefault(failure.finding().stack().dialect(), List.of());
    for (Default one : defaults) {
      Truth holds = one.when().isEmpty() ? Truth.TRUE : ground.truth(one.when().get());
      if (holds == Truth.UNKNOWN) return Optional.empty();
      if (holds == Truth.TRUE)
        return one.value() instanceof Default.Outcome.Known known
            ? Optional.of(known.value())
            : Optional.empty();
    }
    return Optional.empty();
  }
}
