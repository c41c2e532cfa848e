package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.util.List;

/**
 * A parsed file. Whatever the text was, there is a body; what could not be read is {@link Broken}
 * in it and told in a problem.
 */
public record HclFile(SourceText source, Body body, List<SyntaxProblem> problems) {
  public HclFile {
    problems = List.copyOf(problems);
  }
}
