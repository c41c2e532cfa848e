package dev.lintel.fix.lens;

import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.read.Reading;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.SchemaType;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts elements into lists and takes them out. */
final class ListWriter {
  private final LensWriter lens;

  ListWriter(LensWriter lens) {
    this.lens = lens;
  }

  Put with(Goal goal, List<Constant> values) {
    if (!(goal.found() instanceof Reading reading)) return new Put.No("it is no list");
    Optional<Property> property = goal.subject().property(goal.property());
    if (LensWriter.stated(goal)) {
      Optional<Located> located = lens.sites().of(reading.value().origin());
      if (located.isEmpty())
        return new Put.No(Reasons.unwritable(reading.value().origin().written()));
      return new Put.Done(appended(located.get(), values));
    }
    if (property.isEmpty()) return new Put.Ask(goal.property(), List.of());
    for (Spot spot : lens.spots().of(goal.subject(), property.get())) {
      if (spot.other().isPresent() || spot.names().isEmpty()) continue;
      Optional<AttributeSchema> schema = Texts.schema(spot.container().facts(), spot.names());
      SchemaType type = Texts.type(schema);
      Optional<List<Constant>> all = withUsual(reading.value(), values);
      if (all.isEmpty()) continue;
      String text = Texts.of(new Constant.Items(all.get()), spot.container(), type);
      List<Change> changes = new ArrayList<>(spot.made());
      changes.add(NestedWriter.write(spot.container(), spot.names(), text));
      return new Put.Done(changes);
    }
    return new Put.Ask(goal.property(), List.of());
  }

  /** What holds where nothing is said goes on to hold; empty where that cannot be told. */
  private static Optional<List<Constant>> withUsual(Value usual, List<Constant> values) {
    List<Constant> all = new ArrayList<>();
    if (usual instanceof Value.Sequence list) {
      for (Element element : list.elements()) {
        String text = Scalars.text(element.value());
        if (text == null) return Optional.empty();
        all.add(new Constant.Text(text));
      }
    }
    for (Constant value : values) if (!all.contains(value)) all.add(value);
    return Optional.of(all);
  }

  private static List<Change> appended(Located located, List<Constant> values) {
    List<Change> changes = new ArrayList<>();
    Expression expression = located.expression();
    Optional<Expression.Tuple> list = Elements.list(expression);
    if (list.isPresent()) {
      for (Constant value : values)
        changes.add(
            new Change.Append(located.source(), list.get(), HclText.of(value, SchemaType.DYNAMIC)));
      return changes;
    }
    String old = located.source().substring(expression.start(), expression.end());
    String more = HclText.list(values, SchemaType.DYNAMIC);
    changes.add(
        new Change.Replace(located.source(), expression, "concat(" + old + ", " + more + ")"));
    return changes;
  }

  Put without(Goal goal, Constraint.Lacks lacks) {
    if (!(goal.found() instanceof Reading reading)) return new Put.No("it is no list");
    Optional<Property> property = goal.subject().property(goal.property());
    List<String> blocks = property.map(p -> blocks(p, reading)).orElse(List.of());
    Removals removals = new Removals(lens, blocks, reading.value().origin());
    for (Value element : lacks.elements())
      if (!removals.add(element)) return new Put.No(Reasons.unwritable(element.origin().written()));
    return new Put.Done(Emptied.lists(removals.changes(), lens.trees()));
  }

  /** The names of blocks that the property's paths go through one by one. */
  private static List<String> blocks(Property property, Reading reading) {
    List<String> names = new ArrayList<>();
    Optional<Spelling> spelling = ScalarWriter.spelling(property, reading);
    List<Path> paths = spelling.map(Spots::paths).orElse(List.of());
    for (Path path : paths) {
      String before = "";
      for (Step step : path.steps()) {
        if (step instanceof Step.Every && !before.isEmpty()) names.add(before);
        before = step instanceof Step.Key key ? key.name() : "";
      }
    }
    return names;
  }
}
