package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found wrong so far. A file that is no HCL at all is told in so many problems only. */
final class Problems {
  private static final int MOST = 100;
  private final List<SyntaxProblem> found = new ArrayList<>(0);

  void report(int start, int end, String message) {
    if (found.size() < MOST) found.add(new SyntaxProblem(start, end, message));
  }

  Failure fail(int start, int end, String message) {
    report(start, end, message);
    return Failure.FAILURE;
  }

  int size() {
    return found.size();
  }

  /** Takes back what was told since there were only so many. */
  void forget(int size) {
    if (size < found.size()) found.subList(size, found.size()).clear();
  }

  /** All of them, in the order of the text. */
  List<SyntaxProblem> all() {
    if (found.size() > 1) found.sort(Comparator.comparingInt(SyntaxProblem::start));
    return found;
  }
}
