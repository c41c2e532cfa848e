package dev.lintel.fix;

import dev.lintel.engine.Failure;
import dev.lintel.engine.Scan;
import dev.lintel.engine.ScanOptions;
import dev.lintel.fix.lens.Code;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives fixes: one for each finding that has one, from the requirement that does not hold. */
public final class Fixes {
  private Fixes() {}

  /**
   * The fixes of all findings that are not suppressed, in the order of the findings of each stack.
   * Never throws because of what a stack holds. Nothing is written.
   */
  public static List<ProposedFix> derive(
      List<Stack> stacks, Catalogue catalogue, ScanOptions options) {
    List<ProposedFix> all = new ArrayList<>();
    for (Stack stack : stacks) {
      Code code = new Code(stack);
      for (Failure failure : Scan.failures(stack, catalogue, options))
        derive(failure, catalogue, code).ifPresent(all::add);
    }
    return all;
  }

  private static Optional<ProposedFix> derive(Failure failure, Catalogue catalogue, Code code) {
    if (failure.finding().suppressed().isPresent()) return Optional.empty();
    if (failure.rule().fix().never().isPresent()) return Optional.empty();
    if (!(failure.rule().requirement() instanceof Rule.Requirement.Holds holds))
      return Optional.empty();
    Optional<ProposedFix> fix =
        new Derivation(failure, failure.rule().fix(), catalogue, code).derive(holds.expression());
    if (fix.isEmpty() || !fix.get().applicable()) return fix;
    List<Rule> followers = Followers.of(failure, fix.get());
    if (Followers.unclear(followers, failure)) return Optional.empty();
    return followers.isEmpty()
        ? fix
        : withAll(failure, holds.expression(), followers, catalogue, code);
  }

  /** A fix that meets the requirements of the rules that it brings into play, too. */
  private static Optional<ProposedFix> withAll(
      Failure failure,
      Expression requirement,
      List<Rule> followers,
      Catalogue catalogue,
      Code code) {
    List<Expression> all = new ArrayList<>(List.of(requirement));
    Fix hints = failure.rule().fix();
    for (Rule follower : followers) {
      if (follower.requirement() instanceof Rule.Requirement.Holds holds)
        all.add(holds.expression());
      hints = hints.and(follower.fix());
    }
    Expression together = new Expression.And(all, requirement.start(), requirement.end());
    return new Derivation(failure, hints, catalogue, code).derive(together);
  }
}
