package dev.lintel.cli.configuration;

import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Spells a YAML value as the command line would give it to a variable: text, or an expression. */
final class YamlValue {
  private YamlValue() {}

  /** A plain value as it stands; a list or mapping as JSON, which is an expression in HCL too. */
  static String text(Node node) {
    if (node instanceof ScalarNode scalar) return scalar.getValue();
    StringBuilder json = new StringBuilder();
    write(node, json);
    return json.toString();
  }

  private static void write(Node node, StringBuilder to) {
    switch (node) {
      case ScalarNode scalar -> scalar(scalar, to);
      case SequenceNode sequence -> {
        to.append('[');
        for (Node element : sequence.getValue()) {
          if (to.charAt(to.length() - 1) != '[') to.append(", ");
          write(element, to);
        }
        to.append(']');
      }
      case MappingNode mapping -> {
        to.append('{');
        for (NodeTuple tuple : mapping.getValue()) {
          if (to.charAt(to.length() - 1) != '{') to.append(", ");
          quoted(tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "", to);
          to.append(": ");
          write(tuple.getValueNode(), to);
        }
        to.append('}');
      }
      case AnchorNode anchor -> write(anchor.getRealNode(), to);
      default -> to.append("null");
    }
  }

  private static void scalar(ScalarNode scalar, StringBuilder to) {
    Tag tag = scalar.getTag();
    boolean plain =
        tag.equals(Tag.BOOL)
            || tag.equals(Tag.INT)
            || tag.equals(Tag.FLOAT)
            || tag.equals(Tag.NULL);
    if (tag.equals(Tag.NULL)) to.append("null");
    else if (plain) to.append(scalar.getValue());
    else quoted(scalar.getValue(), to);
  }

  /** As HCL quotes it: what would begin an interpolation is doubled. */
  private static void quoted(String text, StringBuilder to) {
    to.append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\n' -> to.append("\\n");
        case '\r' -> to.append("\\r");
        case '\t' -> to.append("\\t");
        case '$', '%' -> {
          boolean opens = at + 1 < text.length() && text.charAt(at + 1) == '{';
          to.append(c);
          if (opens) to.append(c);
        }
        default -> to.append(c);
      }
    }
    to.append('"');
  }
}
