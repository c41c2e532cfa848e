package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Meaning;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.language.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code properties}. */
final class PropertyReader {
  private final Reading reading;
  private final List<String> dialects;

  /**
   * @param dialects those that the kind names
   */
  PropertyReader(Reading reading, List<String> dialects) {
    this.reading = reading;
    this.dialects = dialects;
  }

  Map<String, Property> read(Node node) {
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Entries.Entry entry : new Entries(reading.report(), node, "`properties`").all()) {
      NameCheck.check(reading.report(), entry.keyNode(), entry.key());
      properties.put(entry.key(), property(entry));
    }
    return properties;
  }

  private Property property(Entries.Entry entry) {
    Report report = reading.report();
    Entries fields = new Entries(report, entry.value(), "the property `" + entry.key() + "`");
    ValueType type = type(fields);
    boolean caseless = fields.flag("caseless");
    Optional<Expression> is = fields.take("is").flatMap(reading::expression);
    Map<String, Spelled> spelled = new LinkedHashMap<>();
    for (String dialect : Dialects.ALL) {
      Optional<Node> value = fields.take(dialect);
      value.ifPresent(node -> spelled.put(dialect, spelled(node, dialect, type)));
      if (value.isPresent() && !dialects.contains(dialect))
        report.error(
            value.get(), "the kind has no form in `" + dialect + "`; add one, or drop this");
    }
    Map<String, List<Default>> defaults =
        new DefaultReader(reading, dialects, type).read(fields.take("default"));
    if (is.isPresent() && !(spelled.isEmpty() && defaults.isEmpty()))
      report.error(entry.keyNode(), "a property that `is` an expression is not spelled besides");
    if (caseless && type != ValueType.TEXT)
      report.error(entry.keyNode(), "`caseless` is for texts");
    fields.finish();
    Property property = new Property(entry.key(), 0, type, caseless, is, spelled, defaults);
    return reading.places().put(property, report, entry.keyNode());
  }

  private ValueType type(Entries fields) {
    List<String> words = new ArrayList<>();
    for (ValueType type : ValueType.values()) words.add(type.word());
    String word = fields.need("type", "boolean");
    Optional<ValueType> type = ValueType.of(word);
    if (type.isEmpty() && !word.isEmpty()) {
      String hint = Nearest.hint(word, words);
      String all = hint.isEmpty() ? "; there are " + String.join(", ", words) : hint;
      reading
          .report()
          .error(fields.take("type").orElseThrow(), "there is no type `" + word + "`" + all);
    }
    return type.orElse(ValueType.TEXT);
  }

  private Spelled spelled(Node node, String dialect, ValueType type) {
    if (node instanceof MappingNode mapping && keys(mapping).contains("none")) {
      Entries fields = new Entries(reading.report(), node, "a dialect that cannot say it");
      Spelled none = new Spelled.Inexpressible(fields.need("none", "no resource manages it"));
      fields.finish();
      return none;
    }
    List<Spelling> spellings = new ArrayList<>();
    for (Node each : Entries.nodes(Optional.of(node))) spelling(each, dialect, type, spellings);
    if (spellings.isEmpty())
      reading.report().error(node, "a spelling is expected here, or `none: why`");
    return new Spelled.Ways(spellings);
  }

  private void spelling(Node node, String dialect, ValueType type, List<Spelling> into) {
    if (!(node instanceof MappingNode mapping)) {
      reading.path(node).ifPresent(path -> into.add(plain(new Source.At(path), List.of(), node)));
      return;
    }
    List<String> keys = keys(mapping);
    if (keys.contains("at") || keys.contains("union")) full(node, dialect, type, into);
    else if (keys.contains("from") && keys.contains("to")) range(node, dialect, into);
    else mapped(mapping, type, into);
  }

  private Spelling plain(Source source, List<Meaning> map, Node node) {
    Spelling spelling =
        new Spelling(source, map, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    return reading.places().put(spelling, reading.report(), node);
  }

  /** {@code PATH: {raw: value}}, one or several. */
  private void mapped(MappingNode mapping, ValueType type, List<Spelling> into) {
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<Path> path = reading.path(tuple.getKeyNode());
      List<Meaning> meanings = meanings(tuple.getValueNode(), type);
      path.ifPresent(at -> into.add(plain(new Source.At(at), meanings, tuple.getKeyNode())));
    }
  }

  private void range(Node node, String dialect, List<Spelling> into) {
    Entries fields = new Entries(reading.report(), node, "a range");
    Optional<Path> from = fields.take("from").flatMap(reading::path);
    Optional<Path> to = fields.take("to").flatMap(reading::path);
    finish(
        fields,
        dialect,
        from.isPresent() && to.isPresent()
            ? Optional.of(new Source.Range(from.get(), to.get()))
            : Optional.empty(),
        List.of(),
        ValueType.RANGE,
        into);
  }

  private void full(Node node, String dialect, ValueType type, List<Spelling> into) {
    Entries fields = new Entries(reading.report(), node, "a spelling");
    Optional<Source> source = Optional.empty();
    Optional<Node> union = fields.take("union");
    if (union.isPresent()) {
      List<Path> paths = new ArrayList<>();
      for (Node each : Entries.nodes(union)) reading.path(each).ifPresent(paths::add);
      source = Optional.of(new Source.Union(paths));
    }
    Optional<Node> at = fields.take("at");
    if (at.isPresent()) source = reading.path(at.get()).map(Source.At::new);
    List<Meaning> map =
        fields.take("map").map(meanings -> meanings(meanings, type)).orElse(List.of());
    finish(fields, dialect, source, map, type, into);
  }

  private void finish(
      Entries fields,
      String dialect,
      Optional<Source> source,
      List<Meaning> map,
      ValueType type,
      List<Spelling> into) {
    Optional<Constant> otherwise =
        fields.take("else").flatMap(node -> Constants.of(reading.report(), node, type));
    List<Carrier> in = CarrierReader.read(reading.report(), fields.take("in"), dialect);
    Optional<String> since = version(fields, "since");
    Optional<String> removed = version(fields, "removed");
    fields.finish();
    if (source.isEmpty()) return;
    Spelling spelling = new Spelling(source.get(), map, otherwise, in, since, removed);
    into.add(reading.places().put(spelling, reading.report(), fields.node()));
  }

  private Optional<String> version(Entries fields, String key) {
    Optional<String> text = fields.text(key);
    if (text.isPresent() && !text.get().matches("[0-9][0-9A-Za-z.-]*"))
      reading.report().error(fields.node(), "`" + key + "` is a version, such as \"6.0\"");
    return text;
  }

  private List<Meaning> meanings(Node node, ValueType type) {
    List<Meaning> meanings = new ArrayList<>();
    if (!(node instanceof MappingNode mapping)) {
      reading
          .report()
          .error(
              node, "what raw values mean is expected here, as in `{Enabled: true, \"*\": false}`");
      return meanings;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String raw = Constants.raw(tuple.getKeyNode());
      Optional<Constant> value = Constants.of(reading.report(), tuple.getValueNode(), type);
      for (Meaning other : meanings)
        if (other.raw().equals(raw))
          reading.report().error(tuple.getKeyNode(), "`" + raw + "` is here twice; keep one");
      value.ifPresent(constant -> meanings.add(new Meaning(raw, constant)));
    }
    return meanings;
  }

  private static List<String> keys(MappingNode mapping) {
    List<String> keys = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue())
      if (tuple.getKeyNode() instanceof ScalarNode key) keys.add(key.getValue());
    return keys;
  }
}
