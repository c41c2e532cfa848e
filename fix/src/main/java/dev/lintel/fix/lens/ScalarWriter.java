package dev.lintel.fix.lens;

import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.fix.solve.Satisfaction;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.model.Origin;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.syntax.Edit;
import dev.lintel.syntax.hcl.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes single values. */
final class ScalarWriter {
  private final LensWriter lens;

  ScalarWriter(LensWriter lens) {
    this.lens = lens;
  }

  Put put(Goal goal) {
    if (!(goal.found() instanceof Reading reading)) return new Put.No("it is no value");
    Optional<Property> property = goal.subject().property(goal.property());
    if (LensWriter.stated(goal)) return stated(goal, reading, property);
    if (property.isEmpty()) return new Put.Ask(goal.property(), List.of());
    return missing(goal, property.get());
  }

  private Put stated(Goal goal, Reading reading, Optional<Property> property) {
    Optional<Spelling> spelling = property.flatMap(p -> spelling(p, reading));
    Optional<Goal> elsewhere = spelling.flatMap(s -> elsewhere(goal, s));
    if (elsewhere.isPresent()) return lens.put(elsewhere.get());
    if (spelling.isPresent() && presence(spelling.get()))
      return new Put.No("that it is there is all that is read of it");
    if (spelling.isPresent() && encoded(spelling.get()))
      return new Put.Ask(goal.property(), List.of());
    Optional<AttributeSchema> schema = spelling.flatMap(s -> schema(goal.subject(), reading, s));
    List<Spelling.Meaning> map = spelling.map(Spelling::map).orElse(List.of());
    Choice choice = lens.choice(property, goal.property(), map, schema);
    Origin origin = reading.value().origin();
    Optional<Located> located = lens.sites().of(origin);
    if (located.isEmpty()) return inText(goal, choice, origin.written());
    if (goal.constraint() instanceof Constraint.Absent && !lens.removable(goal.property()))
      return new Put.No("nothing says that " + goal.property() + " may go");
    if (goal.constraint() instanceof Constraint.Absent || unset(goal, choice))
      return removed(located.get());
    Optional<Constant> value = choice.of(goal.constraint());
    if (value.isEmpty()) return new Put.Ask(goal.property(), List.of());
    Constant raw = choice.raw(value.get()).orElse(value.get());
    String text = HclText.of(raw, Texts.type(schema));
    return Put.done(new Change.Replace(located.get().source(), located.get().expression(), text));
  }

  /**
   * Whether leaving the value out is the way: what holds then will do, and nothing is preferred.
   */
  private static boolean unset(Goal goal, Choice choice) {
    return goal.constraint() instanceof Constraint.NoneOf
        && choice.preferred().isEmpty()
        && choice.usual().isPresent()
        && Satisfaction.of(goal.constraint(), choice.usual().get());
  }

  private static Put removed(Located located) {
    return located.parent() instanceof Attribute attribute
        ? Put.done(new Change.Remove(located.source(), attribute))
        : Put.done(new Change.Replace(located.source(), located.expression(), "null"));
  }

  private Put inText(Goal goal, Choice choice, Origin written) {
    if (!lens.containers().inText(written)) return new Put.No(Reasons.unwritable(written));
    Optional<Constant> value = choice.of(goal.constraint());
    if (value.isEmpty()) return new Put.Ask(goal.property(), List.of());
    String text = written.source().text();
    int start = JsonText.valueStart(text, written.start(), written.end());
    String json = Texts.json(choice.raw(value.get()).orElse(value.get()));
    return Put.done(new Change.Raw(written.source(), new Edit(start, written.end(), json)));
  }

  private Put missing(Goal goal, Property property) {
    if (goal.constraint() instanceof Constraint.Absent) return new Put.No("it is not there");
    Put last = new Put.Ask(goal.property(), List.of());
    for (Spot spot : lens.spots().of(goal.subject(), property)) {
      Put put = at(spot, goal, property);
      if (put instanceof Put.Done) return put;
      last = put;
    }
    return last;
  }

  private Put at(Spot spot, Goal goal, Property property) {
    if (spot.other().isPresent()) {
      Subject target = spot.other().get().subject();
      String name = spot.other().get().property();
      if (!(target.get(name) instanceof Reading reading)) return new Put.No("it is no value");
      return lens.put(new Goal(target, name, goal.key(), reading, goal.constraint()));
    }
    if (spot.names().isEmpty())
      return Satisfaction.of(goal.constraint(), new Constant.Bool(true))
          ? new Put.Done(spot.made())
          : new Put.Ask(goal.property(), List.of());
    Facts facts = spot.container().facts();
    Optional<AttributeSchema> schema = Texts.schema(facts, spot.names());
    Choice choice =
        lens.choice(Optional.of(property), goal.property(), spot.spelling().map(), schema);
    Optional<Constant> value = choice.of(goal.constraint());
    if (value.isEmpty()) return new Put.Ask(goal.property(), List.of());
    Constant raw = choice.raw(value.get()).orElse(value.get());
    String text = Texts.of(raw, spot.container(), Texts.type(schema));
    List<Change> changes = new ArrayList<>(spot.made());
    changes.add(NestedWriter.write(spot.container(), spot.names(), text));
    return new Put.Done(changes);
  }

  /** Whether a spelling only asks if something is there. */
  private static boolean presence(Spelling spelling) {
    for (Path path : Spots.paths(spelling))
      if (!path.steps().isEmpty() && path.steps().getLast() instanceof Step.Present) return true;
    return false;
  }

  /** Whether what is read is not what is written. */
  private static boolean encoded(Spelling spelling) {
    for (Path path : Spots.paths(spelling))
      if (!path.steps().isEmpty() && path.steps().getLast() instanceof Step.Decode) return true;
    return false;
  }

  /** The spelling that gave the value. */
  static Optional<Spelling> spelling(Property property, Reading reading) {
    List<Spelling> all = Spots.spellings(property);
    return reading.spelling() >= 0 && reading.spelling() < all.size()
        ? Optional.of(all.get(reading.spelling()))
        : Optional.empty();
  }

  /** The same goal for the subject whose property the spelling reads. */
  private static Optional<Goal> elsewhere(Goal goal, Spelling spelling) {
    if (!(spelling.source() instanceof Spelling.Source.At at)) return Optional.empty();
    List<Step> steps = at.path().steps();
    if (steps.size() < 2
        || !(steps.getFirst() instanceof Step.Follow follow)
        || !(steps.get(1) instanceof Step.Read read)) return Optional.empty();
    if (!(goal.subject().get(follow.link()) instanceof Members members)) return Optional.empty();
    return Spots.first(members)
        .flatMap(target ->
            target.get(read.property()) instanceof Reading reading
                ? Optional.of(
                    new Goal(target, read.property(), goal.key(), reading, goal.constraint()))
                : Optional.empty());
  }

  /** What the provider says of the attribute that a spelling reads. */
  private static Optional<AttributeSchema> schema(
      Subject subject, Reading reading, Spelling spelling) {
    for (Path path : Spots.paths(spelling)) {
      List<String> names = new ArrayList<>();
      for (Step step : path.steps()) if (step instanceof Step.Key key) names.add(key.name());
      boolean own = !(path.steps().getFirst() instanceof Step.Follow);
      Facts facts = own ? Spots.facts(subject) : Spots.facts(reading.holder().carrier(), List.of());
      Optional<AttributeSchema> found = Texts.schema(facts, names);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }
}
