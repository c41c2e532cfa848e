package dev.lintel.dialects;

import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what stands at the arguments into stacks. */
public final class StackReader {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing((Problem p) -> p.where().source().path())
          .thenComparingInt(p -> p.where().start())
          .thenComparingInt(p -> p.where().end())
          .thenComparing(Problem::message);

  /**
   * @throws UsageException where an argument, a variable file, a module folder or the bound is not
   *     there; whatever the files hold becomes a problem instead
   */
  public ReadResult read(ReadRequest request) {
    Reading reading = new Reading(Requests.resolved(request));
    List<Stack> stacks = reading.stacks();
    stacks.sort(Comparator.comparing(Stack::path).thenComparing(Stack::key));
    Set<String> told = new HashSet<>();
    List<Problem> loose = once(reading.problems(), told);
    List<Stack> all = new ArrayList<>();
    for (Stack stack : stacks) all.add(withProblems(stack, once(stack.problems(), told)));
    return new ReadResult(all, loose);
  }

  /** Sorted, without what is told elsewhere: modules are part of several stacks. */
  private static List<Problem> once(List<Problem> problems, Set<String> told) {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(BY_PLACE);
    List<Problem> once = new ArrayList<>();
    for (Problem each : sorted) {
      String place = each.where().source().path() + ":" + each.where().start();
      if (told.add(place + "-" + each.where().end() + ": " + each.message())) once.add(each);
    }
    return once;
  }

  private static Stack withProblems(Stack stack, List<Problem> problems) {
    return new Stack(
        stack.path(),
        stack.key(),
        stack.dialect(),
        stack.environment(),
        stack.resources(),
        stack.outputs(),
        problems,
        stack.sources(),
        stack.cut());
  }
}
