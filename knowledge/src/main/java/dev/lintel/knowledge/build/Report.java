package dev.lintel.knowledge.build;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Collects what is wrong with one file. */
final class Report {
  /** More would not help anybody. */
  private static final int MOST = 200;

  private final SourceText source;
  private final List<Problem> problems;

  Report(SourceText source, List<Problem> problems) {
    this.source = source;
    this.problems = problems;
  }

  void error(Node node, String message) {
    error(offset(node.getStartMark().orElse(null)), end(node), message);
  }

  void error(int start, int end, String message) {
    if (problems.size() < MOST)
      problems.add(new Problem(Problem.Level.ERROR, message, Origin.of(source, start, end)));
  }

  /**
   * Something inside the text of a scalar.
   *
   * @param text what was read, which may be more than the scalar says
   */
  void error(Node node, String text, SyntaxProblem problem) {
    int from = textStart(node, text);
    if (from >= 0) {
      error(from + problem.start(), from + problem.end(), problem.message());
      return;
    }
    int end = Math.min(text.length(), Math.max(problem.end(), problem.start() + 1));
    String piece = text.substring(problem.start(), end);
    error(node, problem.message() + (piece.isBlank() ? "" : " (at `" + piece + "`)"));
  }

  /** Where the text stands as it is in the file, or -1 where it is folded or escaped. */
  private int textStart(Node node, String text) {
    if (!(node instanceof ScalarNode scalar) || !scalar.getValue().equals(text)) return -1;
    int start = offset(node.getStartMark().orElse(null));
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) start++;
    return source.text().startsWith(text, start) ? start : -1;
  }

  int start(Node node) {
    return offset(node.getStartMark().orElse(null));
  }

  SourceText source() {
    return source;
  }

  private int end(Node node) {
    int start = offset(node.getStartMark().orElse(null));
    int end = Math.max(start, offset(node.getEndMark().orElse(null)));
    int line = source.text().indexOf('\n', start);
    return line < 0 ? end : Math.min(end, Math.max(start, line));
  }

  /** Marks count code points. */
  int offset(@Nullable Mark mark) {
    return mark == null ? 0 : source.offsetOf(mark.getIndex());
  }
}
