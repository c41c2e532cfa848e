package dev.lintel.knowledge.build;

import dev.lintel.knowledge.language.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping that is read key by key; what nobody asked for is an error. Merge keys ({@code <<}) are
 * followed: an own key wins.
 */
final class Entries {
  /** A key with its value. */
  record Entry(String key, Node keyNode, Node value) {}

  private final Report report;
  private final Node node;
  private final String what;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * @param what what the mapping is, as messages call it: "a rule"
   */
  Entries(Report report, Node node, String what) {
    this.report = report;
    this.node = node;
    this.what = what;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) add(tuple);
      for (NodeTuple tuple : mapping.getValue()) merge(tuple, 0);
    } else {
      report.error(node, what + " is expected here, as a mapping (`key: value` lines)");
    }
  }

  private void add(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      report.error(tuple.getKeyNode(), "a key is a word; quote it if it has signs");
      return;
    }
    if (key.getValue().equals("<<")) return;
    Entry entry = new Entry(key.getValue(), key, tuple.getValueNode());
    if (entries.putIfAbsent(entry.key, entry) != null)
      report.error(key, "`" + entry.key + "` is here twice; keep one");
  }

  private void merge(NodeTuple tuple, int depth) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key) || !key.getValue().equals("<<")) return;
    if (depth > 8 || !(tuple.getValueNode() instanceof MappingNode other)) {
      report.error(key, "`<<` takes a mapping that has an anchor, as in `<<: *block`");
      return;
    }
    for (NodeTuple inner : other.getValue())
      if (inner.getKeyNode() instanceof ScalarNode name && !name.getValue().equals("<<"))
        entries.putIfAbsent(
            name.getValue(), new Entry(name.getValue(), name, inner.getValueNode()));
    for (NodeTuple inner : other.getValue()) merge(inner, depth + 1);
  }

  Report report() {
    return report;
  }

  Node node() {
    return node;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  Collection<Entry> all() {
    return entries.values();
  }

  Optional<Node> take(String key) {
    asked.add(key);
    Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.value);
  }

  Optional<String> text(String key) {
    return take(key).flatMap(value -> text(report, value, "`" + key + "`"));
  }

  /** A text that must be there: "" with an error if it is not. */
  String need(String key, String example) {
    Optional<Node> value = take(key);
    if (value.isPresent()) return text(report, value.get(), "`" + key + "`").orElse("");
    if (node instanceof MappingNode)
      report.error(node, what + " needs `" + key + "`, such as `" + key + ": " + example + "`");
    return "";
  }

  boolean flag(String key) {
    Optional<Node> value = take(key);
    if (value.isEmpty()) return false;
    String text = value.get() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (text.equals("true") || text.equals("false")) return text.equals("true");
    report.error(value.get(), "`" + key + "` is true or false");
    return false;
  }

  /** One text, or a list of them. */
  List<String> texts(String key) {
    List<String> result = new ArrayList<>();
    for (Node each : nodes(take(key))) text(report, each, "`" + key + "`").ifPresent(result::add);
    return result;
  }

  /** The elements of a list; of anything else, itself. */
  static List<Node> nodes(Optional<Node> node) {
    if (node.isEmpty()) return List.of();
    return node.get() instanceof SequenceNode sequence ? sequence.getValue() : List.of(node.get());
  }

  static Optional<String> text(Report report, Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty())
      return Optional.of(scalar.getValue());
    report.error(node, what + " is a text; quote it if it has signs of YAML in it");
    return Optional.empty();
  }

  /** Reports every key that was not asked for. */
  void finish() {
    for (Entry entry : entries.values()) {
      if (asked.contains(entry.key)) continue;
      String hint = Nearest.hint(entry.key, asked);
      if (entry.key.indexOf(' ') >= 0) hint = "; quote the text before it: a comma has ended it";
      if (hint.isEmpty()) hint = "; it has " + String.join(", ", asked);
      report.error(entry.keyNode, what + " has no `" + entry.key + "`" + hint);
    }
  }
}
