package dev.lintel.dialects;

import dev.lintel.model.Problem;
import dev.lintel.model.Stack;
import java.util.List;

/**
 * What was read, in an order that hangs on nothing but the files.
 *
 * @param stacks sorted by path; each has the problems of its own files
 * @param problems what belongs to no stack: a folder that could not be listed, a file left out
 */
public record ReadResult(List<Stack> stacks, List<Problem> problems) {
  public ReadResult {
    stacks = List.copyOf(stacks);
    problems = List.copyOf(problems);
  }
}
