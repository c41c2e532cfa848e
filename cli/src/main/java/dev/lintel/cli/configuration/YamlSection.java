package dev.lintel.cli.configuration;

import dev.lintel.cli.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A mapping of a YAML file, read key by key; what does not fit is noted with its place. */
final class YamlSection {
  private final String file;
  private final String name;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final List<String> errors;

  /**
   * @param name what the section is, for messages
   * @param errors takes what does not fit
   */
  YamlSection(String file, String name, Node node, List<String> known, List<String> errors) {
    this.file = file;
    this.name = name;
    this.errors = errors;
    if (!(node instanceof MappingNode mapping)) {
      if (!isNull(node)) error(node, name + " is to hold keys and values");
      return;
    }
    for (NodeTuple tuple : mapping.getValue()) take(tuple, known);
  }

  private void take(NodeTuple tuple, List<String> known) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!known.isEmpty() && !known.contains(key)) {
      String hint = Suggestions.hint(key, known);
      String all = hint.isEmpty() ? "; it may have " + String.join(", ", known) : hint;
      error(tuple.getKeyNode(), "unknown key '" + key + "' in " + name + all);
      return;
    }
    if (!isNull(tuple.getValueNode())) entries.put(key, tuple);
  }

  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  Optional<Node> node(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? Optional.empty() : Optional.of(tuple.getValueNode());
  }

  /** {@code lintel.yaml:4}, where the key stands. */
  String place(String key) {
    NodeTuple tuple = entries.get(key);
    return tuple == null ? file : file + ":" + line(tuple.getKeyNode());
  }

  Optional<String> text(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) return Optional.empty();
    if (node.get() instanceof ScalarNode scalar) return Optional.of(scalar.getValue());
    error(node.get(), "'" + key + "' takes one value");
    return Optional.empty();
  }

  /** A list of texts; a single one stands for a list of one. */
  List<String> texts(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty()) return List.of();
    if (node.get() instanceof ScalarNode scalar) return List.of(scalar.getValue());
    List<String> texts = new ArrayList<>();
    if (node.get() instanceof SequenceNode sequence) {
      for (Node element : sequence.getValue()) {
        if (element instanceof ScalarNode scalar) texts.add(scalar.getValue());
        else error(element, "'" + key + "' takes a list of plain values");
      }
    } else {
      error(node.get(), "'" + key + "' takes a list");
    }
    return texts;
  }

  void error(Node node, String message) {
    int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    errors.add(file + ":" + line(node) + ":" + column + ": " + message);
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  static boolean isNull(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
  }
}
