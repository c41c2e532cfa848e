package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/** YAML to values, with the words that Terraform takes for bools and nulls. */
final class YamlDecoder {
  private static final Tag PLAIN = new Tag("tag:lintel.dev,2026:plain");
  private static final int DEEPEST = 200;

  private final Arguments arguments;
  private final Optional<SourceText> file;
  private final Origin place;
  private final int[] offsets;
  private String problem = "";

  private YamlDecoder(Arguments arguments, Optional<SourceText> file, String text) {
    this.arguments = arguments;
    this.file = file;
    this.place = arguments.place();
    this.offsets = file.isPresent() ? offsets(text) : new int[0];
  }

  /** Marks count code points, origins UTF-16: a table where the two differ. */
  private static int[] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) return new int[0];
    int[] offsets = new int[points + 1];
    for (int i = 0, at = 0; i <= points; i++) {
      offsets[i] = at;
      if (at < text.length()) at += Character.charCount(text.codePointAt(at));
    }
    return offsets;
  }

  /** Leaves scalars without a tag to us. */
  private static final class Untouched implements Schema {
    @Override
    public ScalarResolver getScalarResolver() {
      return (_, implicit) -> implicit ? PLAIN : Tag.STR;
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
      return Map.of();
    }
  }

  static Value decode(String text, Arguments a) {
    Optional<SourceText> file = JsonDecoder.wholeFile(a.value(0).origin(), text);
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new Untouched())
            .setCodePointLimit(Texts.LONGEST)
            .setAllowDuplicateKeys(true)
            .setAllowNonScalarKeys(true)
            .build();
    try {
      Iterator<Node> documents = new Compose(settings).composeAllFromString(text).iterator();
      if (!documents.hasNext()) return a.fail(0, "must be YAML, but has no document");
      Node node = documents.next();
      if (documents.hasNext()) return a.fail(0, "must be one YAML document, but has several");
      YamlDecoder decoder = new YamlDecoder(a, file, text);
      Value value = decoder.value(node, 0);
      if (value == null) return a.fail(0, decoder.problem);
      return file.isPresent() ? a.passed(value) : value;
    } catch (MarkedYamlEngineException e) {
      return a.fail(0, "must be YAML, but is not: " + e.getProblem());
    } catch (YamlEngineException | StackOverflowError e) {
      return a.fail(0, "must be YAML, but is not, or is nested too deep");
    }
  }

  private Origin at(Node node) {
    if (file.isEmpty() || node.getStartMark().isEmpty() || node.getEndMark().isEmpty())
      return place;
    int start = offset(node.getStartMark().get().getIndex());
    int end = offset(node.getEndMark().get().getIndex());
    return Origin.of(file.get(), start, end);
  }

  private int offset(int point) {
    return offsets.length == 0 ? point : offsets[Math.min(point, offsets.length - 1)];
  }

  private @Nullable Value refuse(String what) {
    if (problem.isEmpty()) problem = what;
    return null;
  }

  private @Nullable Value value(Node node, int depth) {
    if (depth > DEEPEST || !arguments.evaluation.affords(1))
      return refuse("is too large to be read");
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> sequence(sequence, depth);
      case MappingNode mapping -> mapping(mapping, depth);
      default -> refuse("has a node that is no value");
    };
  }

  private @Nullable Value sequence(SequenceNode sequence, int depth) {
    List<Element> elements = new ArrayList<>(sequence.getValue().size());
    for (Node each : sequence.getValue()) {
      Value value = value(each, depth + 1);
      if (value == null) return null;
      elements.add(Element.sure(value));
    }
    return Sequences.tuple(elements, at(sequence));
  }

  private @Nullable Value mapping(MappingNode mapping, int depth) {
    Map<String, Element> entries = new LinkedHashMap<>();
    Map<String, Element> merged = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Value value = value(tuple.getValueNode(), depth + 1);
      if (value == null) return null;
      if (tuple.getKeyNode() instanceof ScalarNode key && merges(key)) {
        merge(value, merged);
        continue;
      }
      Value key = value(tuple.getKeyNode(), depth + 1);
      String name = key == null ? null : Texts.primitive(key);
      if (name == null) return refuse("has a key that is no string");
      entries.put(name, Element.sure(value));
    }
    merged.forEach(entries::putIfAbsent);
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), at(mapping));
  }

  private static boolean merges(ScalarNode key) {
    return key.getValue().equals("<<") && key.getTag().equals(PLAIN);
  }

  private static void merge(Value value, Map<String, Element> merged) {
    if (value instanceof Value.Mapping one) one.entries().forEach(merged::putIfAbsent);
    if (value instanceof Value.Sequence several)
      for (Element element : several.elements())
        if (element.value() instanceof Value.Mapping one)
          one.entries().forEach(merged::putIfAbsent);
  }

  private @Nullable Value scalar(ScalarNode scalar) {
    Origin at = at(scalar);
    String text = scalar.getValue();
    if (scalar.getTag().equals(PLAIN) && scalar.getScalarStyle() == ScalarStyle.PLAIN)
      return YamlScalars.plain(text, at);
    String tag = scalar.getTag().getValue();
    if (tag.startsWith("tag:yaml.org,2002:") || scalar.getTag().equals(PLAIN))
      return new Value.Text(Texts.normal(text), at);
    return refuse("has a tag that is not supported: " + tag);
  }

  /** What a plain word means. */
  static final class YamlScalars {
    private YamlScalars() {}

    static Value plain(String text, Origin at) {
      return switch (text) {
        case "", "~", "null", "Null", "NULL" -> new Value.Absent(at);
        case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE" ->
            new Value.Bool(true, at);
        case "n", "N", "no", "No", "NO", "off", "Off", "OFF", "false", "False", "FALSE" ->
            new Value.Bool(false, at);
        default -> {
          BigDecimal number = number(text);
          yield number == null
              ? new Value.Text(Texts.normal(DateFunctions.yaml(text)), at)
              : new Value.Number(number, at);
        }
      };
    }

    private static @Nullable BigDecimal number(String text) {
      char first = text.charAt(0);
      if (first > '9' || text.length() > 400) return null;
      if (text.startsWith("0x") || text.startsWith("0o")) {
        try {
          int radix = text.charAt(1) == 'x' ? 16 : 8;
          String digits = text.substring(2);
          if (digits.startsWith("-") || digits.startsWith("+")) return null;
          return new BigDecimal(new java.math.BigInteger(digits, radix));
        } catch (NumberFormatException e) {
          return null;
        }
      }
      return Numbers.parse(text);
    }
  }
}
