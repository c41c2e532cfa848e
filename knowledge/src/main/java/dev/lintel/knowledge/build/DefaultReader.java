package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Default.Outcome;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
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
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code default}: a value, {@code {value, when, source}}, a list of these, or by dialect.
 */
final class DefaultReader {
  private final Reading reading;
  private final List<String> dialects;
  private final ValueType type;

  DefaultReader(Reading reading, List<String> dialects, ValueType type) {
    this.reading = reading;
    this.dialects = dialects;
    this.type = type;
  }

  Map<String, List<Default>> read(Optional<Node> node) {
    Map<String, List<Default>> defaults = new LinkedHashMap<>();
    if (node.isEmpty()) return defaults;
    if (node.get() instanceof MappingNode mapping && byDialect(mapping)) {
      for (Entries.Entry entry : new Entries(reading.report(), mapping, "`default`").all()) {
        if (dialects.contains(entry.key())) defaults.put(entry.key(), list(entry.value()));
        else
          reading
              .report()
              .error(entry.keyNode(), "the kind has no form in `" + entry.key() + "`; drop this");
      }
      return defaults;
    }
    List<Default> all = list(node.get());
    for (String dialect : dialects) defaults.put(dialect, all);
    return defaults;
  }

  private static boolean byDialect(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue())
      if (tuple.getKeyNode() instanceof ScalarNode key && Dialects.ALL.contains(key.getValue()))
        return true;
    return false;
  }

  private List<Default> list(Node node) {
    List<Default> defaults = new ArrayList<>();
    boolean several =
        node instanceof SequenceNode sequence
            && !sequence.getValue().isEmpty()
            && sequence.getValue().getFirst() instanceof MappingNode;
    for (Node each : several ? ((SequenceNode) node).getValue() : List.of(node))
      one(each).ifPresent(defaults::add);
    for (int i = 0; i + 1 < defaults.size(); i++)
      if (defaults.get(i).when().isEmpty())
        reading
            .report()
            .error(node, "a default without `when` comes last; what follows never counts");
    return List.copyOf(defaults);
  }

  private Optional<Default> one(Node node) {
    if (!(node instanceof MappingNode)) {
      Optional<Constant> value = Constants.of(reading.report(), node, type);
      return value.map(
          known -> new Default(Optional.empty(), new Outcome.Known(known), Optional.empty()));
    }
    Entries fields = new Entries(reading.report(), node, "a default");
    Optional<Node> value = fields.take("value");
    Optional<String> unknown = fields.text("unknown");
    Optional<Expression> when = fields.take("when").flatMap(reading::expression);
    Optional<String> source = fields.text("source");
    fields.finish();
    if (value.isPresent() == unknown.isPresent()) {
      reading.report().error(node, "a default has either a `value` or `unknown: why`");
      return Optional.empty();
    }
    Optional<Outcome> outcome =
        unknown.isPresent()
            ? unknown.map(Outcome.Unknown::new)
            : Constants.of(reading.report(), value.orElseThrow(), type).map(Outcome.Known::new);
    return outcome.map(what -> new Default(when, what, source));
  }
}
