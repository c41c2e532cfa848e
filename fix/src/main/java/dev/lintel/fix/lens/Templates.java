package dev.lintel.fix.lens;

import dev.lintel.engine.read.Reading;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows where the answer to a question goes: the question itself stands there, as a text. */
final class Templates {
  private final LensWriter lens;

  Templates(LensWriter lens) {
    this.lens = lens;
  }

  Put put(Goal goal) {
    if (!(goal.found() instanceof Reading reading)) return new Put.Ask(goal.property(), List.of());
    return new Put.Ask(goal.property(), changes(goal, reading));
  }

  private List<Change> changes(Goal goal, Reading reading) {
    String question = placeholder(lens.question(goal.property()));
    if (LensWriter.stated(goal)) return inPlace(reading.value(), question);
    Optional<Property> property = goal.subject().property(goal.property());
    if (property.isEmpty()) return List.of();
    for (Spot spot : lens.spots().of(goal.subject(), property.get())) {
      if (spot.other().isPresent() || spot.names().isEmpty()) continue;
      if (!spot.decoding().isEmpty()) continue;
      Optional<AttributeSchema> schema = Texts.schema(spot.container().facts(), spot.names());
      Constant text = new Constant.Text(question);
      boolean list = property.get().type() == ValueType.LIST && schema.isEmpty();
      Constant value = list ? new Constant.Items(List.of(text)) : text;
      List<Change> changes = new ArrayList<>(spot.made());
      String written = Texts.of(value, spot.container(), Texts.type(schema));
      changes.add(NestedWriter.write(spot.container(), spot.names(), written));
      return changes;
    }
    return List.of();
  }

  private List<Change> inPlace(Value value, String question) {
    if (value instanceof Value.Mapping || ofRecords(value)) return List.of();
    Optional<Located> located = lens.sites().of(value.origin());
    String text = HclText.quoted(question);
    if (value instanceof Value.Sequence list) {
      if (located.isEmpty() && !list.elements().isEmpty())
        return inPlace(first(list).value(), question);
      boolean single = located.isPresent() && !Elements.listed(located.get().expression());
      text = single ? text : "[" + text + "]";
    }
    String written = text;
    return located
        .filter(l -> !spread(l))
        .map(l -> List.<Change>of(new Change.Replace(l.source(), l.expression(), written)))
        .orElse(List.of());
  }

  /** A text of several lines, such as a script, is not thrown away for a question. */
  private static boolean spread(Located located) {
    boolean text = located.expression() instanceof Expression.Template;
    return text
        && located.source().line(located.expression().start())
            != located.source().line(located.expression().end());
  }

  /** What holds records is not thrown away for a question. */
  private static boolean ofRecords(Value value) {
    if (value instanceof Value.Sequence list)
      for (Element element : list.elements())
        if (element.value() instanceof Value.Mapping) return true;
    return false;
  }

  private static Element first(Value.Sequence list) {
    return list.elements().getFirst();
  }

  /** A text that nobody takes for a value. */
  static String placeholder(String question) {
    return "<" + question + ">";
  }
}
