package dev.lintel.fix;

import dev.lintel.fix.lens.Change;
import dev.lintel.fix.lens.Draft;
import dev.lintel.fix.lens.FileEdits;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.fix.solve.Intersection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fixes made together. Where two want one thing, it is written once; where one asks only that
 * something is said and another says what, the second decides; what contradicts what was taken
 * before is left out and told.
 *
 * @param taken the fixes that are made, in the order given
 */
public record Composition(
    List<ProposedFix> taken, List<Conflict> conflicts, List<FileEdits> edits) {
  public Composition {
    taken = List.copyOf(taken);
    conflicts = List.copyOf(conflicts);
    edits = List.copyOf(edits);
  }

  /** A fix that cannot be made together with those taken. */
  public record Conflict(ProposedFix fix, String reason) {}

  public static Composition of(List<ProposedFix> fixes) {
    Draft draft = new Draft();
    List<ProposedFix> taken = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    List<FixPart> parts = new ArrayList<>();
    for (ProposedFix fix : inOrder(fixes)) {
      List<FixPart> left = new ArrayList<>();
      for (FixPart part : fix.parts()) if (!reached(part.goal(), parts)) left.add(part);
      List<Change> changes = new ArrayList<>();
      for (FixPart part : left) changes.addAll(part.changes());
      Optional<String> conflict = draft.take(changes);
      if (conflict.isPresent()) {
        conflicts.add(new Conflict(fix, conflict.get()));
      } else {
        taken.add(fix);
        parts.addAll(left);
      }
    }
    return new Composition(asGiven(fixes, taken), conflicts, draft.edits());
  }

  private static List<ProposedFix> asGiven(List<ProposedFix> fixes, List<ProposedFix> taken) {
    Set<ProposedFix> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(taken);
    List<ProposedFix> ordered = new ArrayList<>();
    for (ProposedFix fix : fixes) if (kept.contains(fix)) ordered.add(fix);
    return ordered;
  }

  /** Those that say what comes before those that only want something said. */
  private static List<ProposedFix> inOrder(List<ProposedFix> fixes) {
    List<ProposedFix> first = new ArrayList<>();
    List<ProposedFix> last = new ArrayList<>();
    for (ProposedFix fix : fixes) (modest(fix) ? last : first).add(fix);
    first.addAll(last);
    return first;
  }

  private static boolean modest(ProposedFix fix) {
    for (FixPart part : fix.parts())
      if (!(part.goal().constraint() instanceof Constraint.Present)) return false;
    return true;
  }

  /** Whether a goal is reached by what is written for another. */
  private static boolean reached(Goal goal, List<FixPart> parts) {
    for (FixPart part : parts) {
      Goal other = part.goal();
      boolean same =
          other.subject() == goal.subject()
              && other.property().equals(goal.property())
              && other.key().equals(goal.key());
      if (same
          && Intersection.of(other.constraint(), goal.constraint())
              .equals(Optional.of(other.constraint()))) return true;
    }
    return false;
  }
}
