package dev.lintel.fix;

import dev.lintel.engine.Failure;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Ground;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that a fix would bring into play: they do not apply as long as something is off that
 * the fix switches on, and would not hold then. Mending one finding must not open another, so what
 * they require is part of the fix.
 */
final class Followers {
  private Followers() {}

  static List<Rule> of(Failure failure, ProposedFix fix) {
    Subject subject = failure.subject();
    Optional<Kind> kind = subject.kind();
    if (kind.isEmpty() || subject.kind().get().rules().size() < 2) return List.of();
    Set<String> set = new HashSet<>();
    for (FixPart part : fix.parts())
      if (part.goal().subject() == subject) set.add(part.goal().property());
    Ground ground = EngineGround.of(failure.interpreter(), subject);
    List<Rule> followers = new ArrayList<>();
    for (Rule rule : kind.get().rules())
      if (rule != failure.rule() && follows(rule, set, subject, ground)) followers.add(rule);
    return followers;
  }

  private static boolean follows(Rule rule, Set<String> set, Subject subject, Ground ground) {
    if (rule.when().isEmpty() || rule.fix().never().isPresent()) return false;
    if (!(rule.requirement() instanceof Rule.Requirement.Holds holds)) return false;
    boolean touched = false;
    for (Expression condition : conditions(rule.when().get())) {
      boolean reads = reads(condition, set, subject);
      touched |= reads && ground.truth(condition) == Truth.FALSE;
      if (!reads && ground.truth(condition) == Truth.FALSE) return false;
    }
    return touched && ground.truth(holds.expression()) != Truth.TRUE;
  }

  /** Whether it is not known if one of them would hold: then nobody can say what else is needed. */
  static boolean unclear(List<Rule> followers, Failure failure) {
    Ground ground = EngineGround.of(failure.interpreter(), failure.subject());
    for (Rule rule : followers)
      if (rule.requirement() instanceof Rule.Requirement.Holds holds
          && ground.truth(holds.expression()) == Truth.UNKNOWN) return true;
    return false;
  }

  private static List<Expression> conditions(Expression when) {
    return when instanceof Expression.And and ? and.operands() : List.of(when);
  }

  private static boolean reads(Expression condition, Set<String> names, Subject subject) {
    for (String name : Expressions.properties(condition)) {
      if (names.contains(name)) return true;
      Optional<Expression> is = subject.property(name).flatMap(property -> property.is());
      if (is.isPresent() && reads(is.get(), names, subject)) return true;
    }
    return false;
  }
}
