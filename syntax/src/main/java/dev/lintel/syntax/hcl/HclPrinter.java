package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;

/**
 * Writes a tree back: the text of its leaves, and what stands between nodes. For every text x,
 * print(parse(x)) = x; that is so because nodes lie inside their parents, in order, and do not
 * overlap.
 */
public final class HclPrinter {
  private final SourceText source;
  private final StringBuilder out;

  private HclPrinter(SourceText source) {
    this.source = source;
    this.out = new StringBuilder(source.length());
  }

  /**
   * @throws IllegalStateException where a node does not lie in its parent or overlaps another
   */
  public static String print(HclFile file) {
    HclPrinter printer = new HclPrinter(file.source());
    printer.copy(0, file.body().start(), file.body());
    printer.print(file.body());
    printer.copy(file.body().end(), file.source().length(), file.body());
    return printer.out.toString();
  }

  private void print(Node node) {
    int at = node.start();
    for (Node child : Children.of(node)) {
      copy(at, child.start(), node);
      print(child);
      at = child.end();
    }
    copy(at, node.end(), node);
  }

  private void copy(int from, int to, Node node) {
    if (from > to)
      throw new IllegalStateException(
          source.path() + ": the nodes in " + node + " are not in order at " + from);
    out.append(source.text(), from, to);
  }
}
