package dev.lintel.fix.lens;

import dev.lintel.engine.read.Reading;
import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Codec;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.model.Value;
import dev.lintel.schema.SchemaType;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes entries of maps: as pairs where the code has a list of those. */
final class EntryWriter {
  private final LensWriter lens;

  EntryWriter(LensWriter lens) {
    this.lens = lens;
  }

  Put put(Goal goal, String key) {
    if (!(goal.found() instanceof Reading reading)) return new Put.No("it is no map");
    if (goal.constraint() instanceof Constraint.Absent)
      return new Put.No("taking " + key + " out is left to a person");
    Choice choice = lens.choice(Optional.empty(), goal.property(), List.of(), Optional.empty());
    Optional<Constant> value = choice.of(goal.constraint());
    if (value.isEmpty()) return new Put.Ask(goal.property(), List.of());
    Optional<Value> there =
        reading.value() instanceof Value.Mapping map ? map.get(key) : Optional.empty();
    if (there.isPresent() && !(there.get() instanceof Value.Absent))
      return replaced(there.get(), value.get());
    return added(goal, reading, key, value.get());
  }

  private Put replaced(Value there, Constant value) {
    Optional<Located> located = lens.sites().of(there.origin());
    if (located.isEmpty()) return new Put.No(Reasons.unwritable(there.origin().written()));
    boolean text = located.get().expression() instanceof Expression.Template;
    SchemaType type = text ? SchemaType.STRING : SchemaType.DYNAMIC;
    return Put.done(
        new Change.Replace(
            located.get().source(), located.get().expression(), HclText.of(value, type)));
  }

  private Put added(Goal goal, Reading reading, String key, Constant value) {
    Optional<Property> property = goal.subject().property(goal.property());
    if (property.isEmpty()) return new Put.Ask(goal.property(), List.of());
    for (Spot spot : lens.spots().of(goal.subject(), property.get())) {
      if (spot.other().isPresent() || spot.names().isEmpty()) continue;
      List<Change> changes = new ArrayList<>(spot.made());
      Optional<Step.Decode> pairs = pairs(spot);
      changes.addAll(
          pairs.isPresent()
              ? pair(spot, pairs.get().arguments(), key, value)
              : entry(spot, reading, key, value));
      return new Put.Done(changes);
    }
    return new Put.Ask(goal.property(), List.of());
  }

  private static Optional<Step.Decode> pairs(Spot spot) {
    for (Step.Decode decode : spot.decoding())
      if (decode.codec() == Codec.PAIRS) return Optional.of(decode);
    return Optional.empty();
  }

  private List<Change> pair(Spot spot, List<String> fields, String key, Constant value) {
    String nameField = fields.isEmpty() ? "key" : fields.getFirst();
    String valueField = fields.size() < 2 ? "value" : fields.get(1);
    Facts facts = spot.container().facts();
    if (spot.container() instanceof Container.OfBlock block
        && NestedWriter.isBlock(facts.find(spot.names()))) {
      Place place = block.place();
      for (String name : spot.names().subList(0, spot.names().size() - 1))
        place = place.under(name, "");
      place = place.under(spot.names().getLast(), key);
      SchemaType type =
          Texts.type(Texts.schema(facts.below(spot.names().getLast()), List.of(valueField)));
      return List.of(
          new Change.Add(block.source(), place, nameField, HclText.quoted(key)),
          new Change.Add(block.source(), place, valueField, HclText.of(value, type)));
    }
    String text =
        "{ "
            + nameField
            + " = "
            + HclText.quoted(key)
            + ", "
            + valueField
            + " = "
            + HclText.of(value, SchemaType.STRING)
            + " }";
    return List.of(NestedWriter.write(spot.container(), spot.names(), "[" + text + "]"));
  }

  private List<Change> entry(Spot spot, Reading reading, String key, Constant value) {
    SchemaType type =
        HclText.element(Texts.type(Texts.schema(spot.container().facts(), spot.names())));
    String text = HclText.of(value, type);
    if (reading.value() instanceof Value.Mapping map) {
      Optional<Located> located = lens.sites().of(map.origin());
      Optional<Expression.ObjectLiteral> object =
          located.flatMap(l -> Elements.object(l.expression()));
      if (object.isPresent())
        return List.of(
            new Change.Entry(located.get().source(), object.get(), HclText.key(key), text));
    }
    List<String> names = new ArrayList<>(spot.names());
    names.add(key);
    return List.of(NestedWriter.write(spot.container(), names, text));
  }
}
