package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.language.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code fix}. */
final class FixReader {
  private final Reading reading;
  private final Map<String, ValueType> types;

  FixReader(Reading reading, Map<String, ValueType> types) {
    this.reading = reading;
    this.types = types;
  }

  Fix read(Row row, Node node) {
    Entries fields = new Entries(reading.report(), node, "`fix`");
    Map<String, Constant> prefer = new LinkedHashMap<>();
    fields.take("prefer").ifPresent(values -> prefer(row, values, prefer));
    Map<String, String> ask = new LinkedHashMap<>();
    fields.take("ask").ifPresent(questions -> ask(row, questions, ask));
    List<String> remove = filled(row, fields, "remove");
    List<String> create = filled(row, fields, "create");
    Optional<String> place = text(row, fields, "place");
    Optional<String> effect = text(row, fields, "effect");
    Optional<String> never = text(row, fields, "never");
    fields.finish();
    Fix fix = new Fix(prefer, ask, remove, create, place, effect, never);
    return reading.places().put(fix, reading.report(), node);
  }

  private void prefer(Row row, Node node, Map<String, Constant> prefer) {
    for (Entries.Entry entry : new Entries(reading.report(), node, "`prefer`").all()) {
      String name = row.fill(entry.keyNode(), entry.key());
      ValueType type = types.get(name);
      if (type == null)
        reading
            .report()
            .error(
                entry.keyNode(),
                "the kind has no property `" + name + "`" + Nearest.hint(name, types.keySet()));
      else Constants.of(reading.report(), entry.value(), type).ifPresent(v -> prefer.put(name, v));
    }
  }

  private void ask(Row row, Node node, Map<String, String> ask) {
    for (Entries.Entry entry : new Entries(reading.report(), node, "`ask`").all())
      Entries.text(reading.report(), entry.value(), "a question")
          .ifPresent(text ->
              ask.put(row.fill(entry.keyNode(), entry.key()), row.fill(entry.value(), text)));
  }

  private static List<String> filled(Row row, Entries fields, String key) {
    List<String> names = new ArrayList<>();
    for (String name : fields.texts(key)) names.add(row.fill(fields.node(), name));
    return names;
  }

  private static Optional<String> text(Row row, Entries fields, String key) {
    return fields.text(key).map(text -> row.fill(fields.node(), text));
  }
}
