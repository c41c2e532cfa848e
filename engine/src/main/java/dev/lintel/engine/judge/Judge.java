package dev.lintel.engine.judge;

import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.StackView;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Cause;
import java.util.List;

/** Judges subjects by rules. */
public final class Judge {
  private final Interpreter interpreter;

  public Judge(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  public Verdict verdict(Rule rule, Subject subject, StackView stack) {
    Scope scope = Scope.of(subject);
    Truth applies =
        rule.when().isEmpty() ? Truth.TRUE : interpreter.truth(rule.when().get(), scope);
    if (applies == Truth.FALSE) return Verdict.NOT_APPLICABLE;
    Verdict verdict =
        switch (rule.requirement()) {
          case Requirement.Holds holds -> holds(holds.expression(), scope);
          case Requirement.Java java -> Judges.named(java.name()).judge(subject, stack);
        };
    if (applies == Truth.UNKNOWN)
      verdict = doubted(verdict, new Blame(interpreter).verdict(rule.when().orElseThrow(), scope));
    List<Cause> doubts = subject.doubts();
    return doubts.isEmpty() ? verdict : doubted(verdict, Verdict.unknown(doubts));
  }

  private Verdict holds(Expression requirement, Scope scope) {
    return switch (interpreter.truth(requirement, scope)) {
      case TRUE -> Verdict.PASSED;
      case FALSE -> failed(requirement, scope);
      case UNKNOWN -> new Blame(interpreter).verdict(requirement, scope);
    };
  }

  private Verdict failed(Expression requirement, Scope scope) {
    List<Datum> evidence = new Explainer(interpreter).explain(requirement, scope);
    return new Verdict.Failed(evidence);
  }

  /** What may not concern the subject at all can still be passed, but not failed. */
  private static Verdict doubted(Verdict verdict, Verdict.Unknown doubt) {
    return switch (verdict) {
      case Verdict.NotApplicable _, Verdict.Passed _ -> verdict;
      case Verdict.Failed _ -> doubt;
      case Verdict.Unknown unknown ->
          new Verdict.Unknown(
              Causes.join(doubt.causes(), unknown.causes()),
              doubt.first().isPresent() ? doubt.first() : unknown.first());
    };
  }
}
