package dev.lintel.fix.lens;

import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Children;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Node;
import java.util.HashMap;
import java.util.Map;

/** How often each variable, local and data source of a module is used in its files. */
final class References {
  private final Trees trees;
  private final Stack stack;
  private final Map<String, Map<String, Integer>> byFolder = new HashMap<>();

  References(Trees trees, Stack stack) {
    this.trees = trees;
    this.stack = stack;
  }

  /**
   * @param file any file of the module
   * @param name {@code var.x}, {@code local.x} or {@code data.type.x}
   */
  int count(SourceText file, String name) {
    return byFolder.computeIfAbsent(folder(file), this::counted).getOrDefault(name, 0);
  }

  private Map<String, Integer> counted(String folder) {
    Map<String, Integer> counts = new HashMap<>();
    for (SourceText source : stack.sources())
      if (folder(source).equals(folder) && source.path().endsWith(".tf"))
        countIn(trees.file(source).body(), counts);
    return counts;
  }

  private static void countIn(Node node, Map<String, Integer> counts) {
    note(node, counts);
    for (Node child : Children.of(node)) countIn(child, counts);
  }

  private static void note(Node node, Map<String, Integer> counts) {
    if (!(node instanceof Expression.GetAttribute get)) return;
    if (get.target() instanceof Expression.Variable root
        && (root.name().equals("var") || root.name().equals("local")))
      counts.merge(root.name() + "." + get.name(), 1, Integer::sum);
    if (get.target() instanceof Expression.GetAttribute type
        && type.target() instanceof Expression.Variable root
        && root.name().equals("data"))
      counts.merge("data." + type.name() + "." + get.name(), 1, Integer::sum);
  }

  static String folder(SourceText source) {
    int slash = source.path().lastIndexOf('/');
    return slash < 0 ? "" : source.path().substring(0, slash);
  }
}
