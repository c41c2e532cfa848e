package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.MappingType;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML out of texts; loaded only where a stack has some. */
final class YamlTexts {
  private static final int DEEPEST = 64;

  private final Origin whole;
  private final String text;
  private final boolean wide;
  private final @Nullable Places places;

  private YamlTexts(Value.Text text) {
    this.whole = text.origin();
    this.text = text.value();
    this.wide = text.value().codePointCount(0, text.value().length()) < text.value().length();
    this.places = Places.of(text.value(), text.origin());
  }

  static Value decode(Value.Text text, Consumer<Problem> problems) {
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setAllowNonScalarKeys(true).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text.value());
      return root.isEmpty()
          ? new Value.Absent(text.origin())
          : new YamlTexts(text).value(root.get(), text.origin(), 0);
    } catch (YamlEngineException e) {
      String detail = "this text should be YAML, but it cannot be read as such";
      problems.accept(new Problem(Problem.Level.WARNING, detail, text.origin()));
      return Documents.malformed(text, "a YAML text was expected");
    }
  }

  private Value value(Node node, Origin origin, int depth) {
    if (depth > DEEPEST) return Value.Unknown.of(Reason.LIMIT, "nested too deep", origin);
    if (node instanceof MappingNode map) return map(map, origin, depth);
    if (node instanceof SequenceNode list) return list(list, origin, depth);
    return node instanceof ScalarNode scalar ? scalar(scalar, origin) : new Value.Absent(origin);
  }

  private Value map(MappingNode map, Origin origin, int depth) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) continue;
      Origin place = place(key, tuple.getValueNode(), origin);
      entries.put(key.getValue(), Element.sure(value(tuple.getValueNode(), place, depth + 1)));
    }
    return new Mapping(MappingType.OBJECT, entries, Optional.empty(), origin);
  }

  private Value list(SequenceNode list, Origin origin, int depth) {
    List<Value> elements = new ArrayList<>(list.getValue().size());
    for (Node node : list.getValue())
      elements.add(value(node, place(node, node, origin), depth + 1));
    return Sequence.of(SequenceType.TUPLE, elements, origin);
  }

  private static Value scalar(ScalarNode scalar, Origin origin) {
    String content = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) return new Value.Absent(origin);
    if (tag.equals(Tag.BOOL)) return new Value.Bool(content.equalsIgnoreCase("true"), origin);
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      try {
        return new Value.Number(new BigDecimal(content), origin);
      } catch (NumberFormatException e) {
        return new Value.Text(content, origin);
      }
    }
    return new Value.Text(content, origin);
  }

  private Origin place(Node first, Node last, Origin around) {
    if (places == null || first.getStartMark().isEmpty() || last.getEndMark().isEmpty())
      return around;
    int start = offset(first.getStartMark().get().getIndex());
    int end = offset(last.getEndMark().get().getIndex());
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    Origin found = places.place(start, end);
    return found == null ? around : found;
  }

  /** Marks count code points. */
  private int offset(int codePoints) {
    return wide ? text.offsetByCodePoints(0, codePoints) : codePoints;
  }
}
