package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.schema.AttributeSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes what a link has to lead to. */
final class NewResources {
  private final LensWriter lens;

  NewResources(LensWriter lens) {
    this.lens = lens;
  }

  Put put(Goal goal, Constraint.Created created) {
    Optional<Link> link = Spots.link(goal.subject(), goal.property());
    Optional<Companions.Made> made = link.flatMap(l -> lens.companions().make(goal.subject(), l));
    if (made.isEmpty()) return new Put.Ask(goal.property(), List.of());
    List<Change> changes = new ArrayList<>(made.get().key());
    Optional<Kind> kind = link.flatMap(l -> lens.kind(l));
    for (Constraint.Wish wish : created.wishes()) {
      Optional<Property> property = kind.map(k -> k.properties().get(wish.property()));
      Optional<Change> change =
          property.flatMap(p -> change(made.get().container(), p, wish.constraint()));
      if (change.isEmpty()) return new Put.Ask(wish.property(), changes);
      changes.add(change.get());
    }
    return asked(goal.property() + ".", kind, made.get().container(), changes)
        .<Put>map(name -> new Put.Ask(name, changes))
        .orElse(new Put.Done(changes));
  }

  /** Adds what the rule asks of the new thing; gives the first that it asks. */
  private Optional<String> asked(
      String prefix, Optional<Kind> kind, Container container, List<Change> changes) {
    Optional<String> first = Optional.empty();
    for (Map.Entry<String, String> question : lens.questions().entrySet()) {
      if (!question.getKey().startsWith(prefix)) continue;
      if (first.isEmpty()) first = Optional.of(question.getKey());
      String name = question.getKey().substring(prefix.length());
      Constraint answer =
          new Constraint.OneOf(
              List.of(new Constant.Text(Templates.placeholder(question.getValue()))));
      kind.map(k -> k.properties().get(name))
          .flatMap(property -> change(container, property, answer))
          .ifPresent(changes::add);
    }
    return first;
  }

  private Optional<Change> change(Container container, Property property, Constraint constraint) {
    Facts facts = container.facts();
    for (Spelling spelling : Spots.spellings(property)) {
      for (Path path : Spots.paths(spelling)) {
        List<String> names = names(path);
        if (names.isEmpty() || (facts.known() && facts.find(names).isEmpty())) continue;
        Optional<AttributeSchema> schema = Texts.schema(facts, names);
        Choice choice = lens.choice(Optional.of(property), property.name(), spelling.map(), schema);
        Optional<Constant> value = choice.of(constraint);
        if (value.isEmpty()) continue;
        Constant raw = choice.raw(value.get()).orElse(value.get());
        String text = Texts.of(raw, container, Texts.type(schema));
        return Optional.of(NestedWriter.write(container, names, text));
      }
    }
    return Optional.empty();
  }

  /** The names of a path of the thing's own; none where it leads elsewhere. */
  private static List<String> names(Path path) {
    List<String> names = new ArrayList<>();
    for (Step step : path.steps()) {
      if (step instanceof Step.Follow || step instanceof Step.Decode) return List.of();
      if (step instanceof Step.Key key) names.add(key.name());
    }
    return names;
  }
}
