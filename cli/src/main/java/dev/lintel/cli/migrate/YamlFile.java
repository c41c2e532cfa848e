package dev.lintel.cli.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML, and JSON, which is YAML but for tabs between its signs. */
final class YamlFile {
  private static final int DEEPEST = 8;

  private YamlFile() {}

  /** All settings of a file that holds keys and values. */
  static List<Setting> settings(ForeignFile file) {
    List<Setting> settings = new ArrayList<>();
    Optional<Node> root = root(file);
    if (root.isEmpty()) return settings;
    if (!(root.get() instanceof MappingNode mapping))
      throw file.broken(line(root.get()), "keys with values are expected here; correct it");
    flatten(file, "", mapping, settings, 0);
    return settings;
  }

  /** The file's content; nothing where it is empty. */
  static Optional<Node> root(ForeignFile file) {
    boolean json = file.text().stripLeading().startsWith("{");
    String text = json ? file.text().replace('\t', ' ') : file.text();
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file.name()).setCodePointLimit(1 << 25).build();
      return new Compose(settings).composeString(text).filter(node -> !isNull(node));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      String what = json ? "not JSON: " : "not YAML: ";
      throw file.broken(line, what + e.getProblem() + "; correct it, then migrate");
    } catch (YamlEngineException e) {
      throw file.broken(1, "not YAML: " + e.getMessage() + "; correct it, then migrate");
    }
  }

  private static void flatten(
      ForeignFile file, String above, MappingNode mapping, List<Setting> to, int depth) {
    if (depth > DEEPEST)
      throw file.broken(line(mapping), "settings are nested too deep; this is no configuration");
    for (NodeTuple tuple : mapping.getValue()) {
      String key = above + text(tuple.getKeyNode());
      Node value = tuple.getValueNode();
      if (value instanceof MappingNode inner) flatten(file, key + ".", inner, to, depth + 1);
      else to.add(new Setting(key, line(tuple.getKeyNode()), items(value)));
    }
  }

  static List<Item> items(Node node) {
    List<Item> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue())
        if (!isNull(element)) items.add(new Item(text(element), line(element)));
    } else if (!isNull(node)) {
      items.add(new Item(text(node), line(node)));
    }
    return items;
  }

  /** The value of a key; nothing where it is not there or empty. */
  static Optional<Node> value(Node node, String key) {
    if (node instanceof MappingNode mapping)
      for (NodeTuple tuple : mapping.getValue())
        if (text(tuple.getKeyNode()).equals(key) && !isNull(tuple.getValueNode()))
          return Optional.of(tuple.getValueNode());
    return Optional.empty();
  }

  /** The elements of a list that must be one. */
  static List<Node> list(ForeignFile file, Node node, String what) {
    if (node instanceof SequenceNode sequence) return sequence.getValue();
    throw file.broken(line(node), what + " is to be a list; correct it, then migrate");
  }

  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }
}
