package dev.lintel.fix.lens;

import dev.lintel.model.Origin;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribute whose list would lose its last element goes itself. */
final class Emptied {
  private Emptied() {}

  static List<Change> lists(List<Change> changes, Trees trees) {
    List<Change> all = new ArrayList<>();
    for (Change change : changes) {
      Optional<Change> whole =
          change instanceof Change.Drop drop && losesAll(drop.list(), changes)
              ? attribute(drop.source(), drop.list(), trees)
              : Optional.empty();
      Change kept = whole.orElse(change);
      if (!all.contains(kept)) all.add(kept);
    }
    return all;
  }

  private static boolean losesAll(Expression.Tuple list, List<Change> changes) {
    int dropped = 0;
    for (Change change : changes)
      if (change instanceof Change.Drop drop && drop.list().equals(list)) dropped++;
    return dropped == list.elements().size();
  }

  /** The attribute of a nested block or resource whose value the list is. */
  private static Optional<Change> attribute(SourceText source, Expression.Tuple list, Trees trees) {
    List<Node> around = trees.around(Origin.of(source, list.start(), list.end()));
    for (int i = around.size() - 1; i > 1; i--) {
      boolean inBlock =
          around.get(i) instanceof Attribute attribute
              && attribute.value().equals(list)
              && around.get(i - 2) instanceof Block block
              && !block.type().equals("variable")
              && !block.type().equals("locals");
      if (inBlock) return Optional.of(new Change.Remove(source, (Attribute) around.get(i)));
    }
    return Optional.empty();
  }
}
