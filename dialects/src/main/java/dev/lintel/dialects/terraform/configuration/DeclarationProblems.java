package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the files of a folder: so many are told, and how many more there are. */
final class DeclarationProblems {
  private static final int MOST = 1_000;

  private final List<Problem> told = new ArrayList<>();
  private final ProblemCount rest = new ProblemCount();
  private int doubles;

  void add(Problem problem) {
    if (told.size() < MOST) told.add(problem);
    else rest.add(problem.where());
  }

  void warn(Origin where, String message) {
    add(new Problem(Problem.Level.WARNING, message, where));
  }

  /**
   * Tells of a block whose name is taken. Terraform refuses a folder with a single one, so that
   * only so many are looked at.
   *
   * @return whether this one is
   */
  boolean twice(Declaration added, Declaration before) {
    if (doubles > MOST) {
      rest.add(added.origin());
      return false;
    }
    boolean taken = doubles++ < MOST;
    Origin block = added.origin();
    StringBuilder name = new StringBuilder(added.head().type());
    for (int i = 0; i < added.head().block().labels().size(); i++)
      name.append(" \"").append(added.label(i)).append('"');
    String message = name + " is declared twice, first at " + before.origin();
    if (!taken) message += ", as more are than are looked at: it and further ones are left out";
    Origin where = Origin.of(block.source(), block.start(), block.headEnd());
    told.add(new Problem(Problem.Level.WARNING, message + "; rename one", where));
    return taken;
  }

  /** In the order in which they were met. */
  List<Problem> all() {
    List<Problem> all = new ArrayList<>(told);
    rest.told().ifPresent(all::add);
    return all;
  }
}
