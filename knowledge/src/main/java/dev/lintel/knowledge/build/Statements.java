package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Default.Outcome;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Fields;
import dev.lintel.knowledge.language.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a policy statement, as properties of the part that reads them. */
final class Statements {
  private Statements() {}

  /** Adds them if the part is {@code of} a policy document; own properties win. */
  static void addFields(Map<String, Property> properties, Optional<Kind> owner, List<Form> forms) {
    if (owner.isEmpty() || !policy(owner.get(), forms)) return;
    for (Map.Entry<String, ValueType> field : Fields.STATEMENT.entrySet())
      properties.putIfAbsent(field.getKey(), property(field.getKey(), field.getValue(), forms));
  }

  private static boolean policy(Kind owner, List<Form> forms) {
    for (Form form : forms) {
      if (!(form.place() instanceof Place.Elements elements)) return false;
      Property of = owner.properties().get(elements.property());
      if (of == null || of.type() != ValueType.POLICY) return false;
    }
    return !forms.isEmpty();
  }

  private static Property property(String name, ValueType type, List<Form> forms) {
    Path path = new Path(List.of(new Path.Step.Key(name)));
    Spelling spelling =
        new Spelling(
            new Spelling.Source.At(path),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    Map<String, Spelled> spelled = new LinkedHashMap<>();
    Map<String, List<Default>> defaults = new LinkedHashMap<>();
    for (Form form : forms) {
      spelled.put(form.dialect(), new Spelled.Ways(List.of(spelling)));
      if (name.equals("effect"))
        defaults.put(
            form.dialect(),
            List.of(
                new Default(
                    Optional.empty(),
                    new Outcome.Unknown("a statement says its effect"),
                    Optional.empty())));
    }
    return new Property(name, 0, type, false, Optional.empty(), spelled, defaults);
  }
}
