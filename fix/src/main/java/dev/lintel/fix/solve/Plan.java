package dev.lintel.fix.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goals that together make a requirement hold: one alternative. */
public record Plan(List<Goal> goals) {
  /** For what holds already. */
  public static final Plan NOTHING = new Plan(List.of());

  public Plan {
    goals = List.copyOf(goals);
  }

  static Plan of(Goal goal) {
    return new Plan(List.of(goal));
  }

  /** Both plans at once; empty where a goal of one excludes one of the other. */
  public Optional<Plan> and(Plan other) {
    List<Goal> all = new ArrayList<>(goals);
    for (Goal goal : other.goals) {
      int same = index(all, goal);
      if (same < 0) {
        all.add(goal);
        continue;
      }
      Optional<Goal> both = all.get(same).and(goal);
      if (both.isEmpty()) return Optional.empty();
      all.set(same, both.get());
    }
    return Optional.of(new Plan(all));
  }

  private static int index(List<Goal> goals, Goal wanted) {
    for (int i = 0; i < goals.size(); i++) if (goals.get(i).meets(wanted)) return i;
    return -1;
  }
}
