package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.RuleText;
import dev.lintel.model.Problem;
import java.util.List;

/**
 * What became of some entries.
 *
 * @param catalogue those that could be read, on top of the base; usable also where there are
 *     problems
 * @param kinds the kinds that were read or added to
 * @param texts the words of the rules that were read
 */
public record Compilation(
    Catalogue catalogue, List<Kind> kinds, List<RuleText> texts, List<Problem> problems) {
  public Compilation {
    kinds = List.copyOf(kinds);
    texts = List.copyOf(texts);
    problems = List.copyOf(problems);
  }
}
