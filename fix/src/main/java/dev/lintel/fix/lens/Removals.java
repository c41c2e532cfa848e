package dev.lintel.fix.lens;

import dev.lintel.engine.read.Origins;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes elements out of a list, each where it alone is written. */
final class Removals {
  private final LensWriter lens;
  private final List<String> blocks;
  private final Origin list;
  private final List<Change> changes = new ArrayList<>();
  private final Map<Located, List<String>> joined = new LinkedHashMap<>();

  /**
   * @param blocks the types of blocks that are elements themselves
   * @param list where the list is used
   */
  Removals(LensWriter lens, List<String> blocks, Origin list) {
    this.lens = lens;
    this.blocks = blocks;
    this.list = list;
  }

  List<Change> changes() {
    return changes;
  }

  /** Takes one more out; false where that cannot be done without touching others. */
  boolean add(Value element) {
    Optional<Change> block = block(element.origin());
    if (block.isPresent()) return put(block.get());
    Optional<Located> located = lens.sites().element(Origins.used(element, list).origin());
    if (located.isEmpty()) return false;
    if (CommaText.is(located.get().expression())) return shorten(located.get(), element);
    Node parent = located.get().parent();
    if (parent instanceof Expression.Tuple tuple) {
      int index = tuple.elements().indexOf(located.get().expression());
      return put(new Change.Drop(located.get().source(), tuple, index));
    }
    return parent instanceof Attribute attribute
        && put(new Change.Remove(located.get().source(), attribute));
  }

  private boolean put(Change change) {
    if (!changes.contains(change)) changes.add(change);
    return true;
  }

  private boolean shorten(Located located, Value element) {
    List<String> gone = joined.computeIfAbsent(located, _ -> new ArrayList<>());
    if (element instanceof Value.Text text) gone.add(text.value());
    changes.removeIf(change ->
        change instanceof Change.Replace replace && replace.old().equals(located.expression()));
    return put(CommaText.without(located, gone));
  }

  /** The block that is the element, or that holds it alone. */
  private Optional<Change> block(Origin place) {
    if (blocks.isEmpty() || !Trees.isHcl(place.source())) return Optional.empty();
    List<Node> around = lens.trees().around(place);
    for (int i = around.size() - 1; i >= 0; i--)
      if (around.get(i) instanceof Block block && blocks.contains(block.type()))
        return Optional.of(new Change.Remove(place.source(), block));
    return Optional.empty();
  }
}
