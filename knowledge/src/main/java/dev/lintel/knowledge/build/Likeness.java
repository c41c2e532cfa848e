package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.schema.BlockSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Derives a dialect's spellings from another's, for forms that say {@code like}: Terraform's names
 * are in snake case, and its blocks in the singular where the provider's schema says so.
 */
final class Likeness {
  private final List<BlockSchema> bodies;

  private Likeness(List<BlockSchema> bodies) {
    this.bodies = bodies;
  }

  static Kind derive(
      Kind kind, Draft draft, Function<String, Optional<Kind>> kinds, Places places) {
    if (draft.like().isEmpty()) return kind;
    Map<String, Property> properties = new LinkedHashMap<>(kind.properties());
    List<Form> forms = new ArrayList<>();
    for (Form form : kind.forms()) {
      String model = draft.like().get(form);
      if (model == null) {
        forms.add(form);
        continue;
      }
      Form whole = rooted(form, kind, model, kinds, places);
      forms.add(whole);
      Likeness likeness = new Likeness(Carriers.bodies(whole, kinds));
      for (Property property : kind.properties().values())
        if (!property.spelled().containsKey(form.dialect()))
          properties.put(property.name(), likeness.property(property, model, form, places));
    }
    return new Kind(
        kind.name(),
        kind.title(),
        kind.owner(),
        kind.key(),
        forms,
        properties,
        kind.links(),
        kind.parts(),
        kind.rules(),
        kind.slots());
  }

  /** A part's form without a root has the model's, spelled its own way. */
  private static Form rooted(
      Form form, Kind kind, String model, Function<String, Optional<Kind>> kinds, Places places) {
    if (form.root().isPresent() || !(form.place() instanceof Form.Place.Within)) return form;
    Optional<Path> root = Optional.empty();
    for (Form other : kind.forms())
      if (other.dialect().equals(model) && root.isEmpty()) root = other.root();
    Likeness likeness = new Likeness(Carriers.bodies(form, kinds));
    Form whole =
        new Form(
            form.dialect(),
            form.place(),
            root.map(path -> places.move(path, likeness.path(path))),
            form.where(),
            form.owner(),
            form.links());
    return places.move(form, whole);
  }

  private Property property(Property property, String model, Form form, Places places) {
    Spelled spelled = property.spelled().get(model);
    if (!(spelled instanceof Spelled.Ways ways)) return property;
    List<Spelling> spellings = new ArrayList<>();
    for (Spelling spelling : ways.spellings()) {
      Spelling derived =
          new Spelling(
              source(spelling.source(), places),
              spelling.map(),
              spelling.otherwise(),
              List.of(),
              Optional.empty(),
              Optional.empty());
      spellings.add(places.move(spelling, derived));
    }
    Map<String, Spelled> all = new LinkedHashMap<>(property.spelled());
    all.put(form.dialect(), new Spelled.Ways(spellings));
    Property made =
        new Property(
            property.name(),
            property.slot(),
            property.type(),
            property.caseless(),
            property.is(),
            all,
            property.defaults());
    return places.move(property, made);
  }

  private Source source(Source source, Places places) {
    return switch (source) {
      case Source.At at -> new Source.At(places.move(at.path(), path(at.path())));
      case Source.Union union -> {
        List<Path> paths = new ArrayList<>();
        for (Path path : union.paths()) paths.add(places.move(path, path(path)));
        yield new Source.Union(paths);
      }
      case Source.Range range ->
          new Source.Range(
              places.move(range.from(), path(range.from())),
              places.move(range.to(), path(range.to())));
    };
  }

  private Path path(Path path) {
    List<Step> steps = new ArrayList<>();
    List<String> names = new ArrayList<>();
    boolean plain = true;
    for (Step step : path.steps()) {
      switch (step) {
        case Step.Key key -> {
          String name = plain ? name(names, key.name()) : key.name();
          names.add(name);
          steps.add(new Step.Key(name));
        }
        case Step.Either either -> {
          List<String> found = new ArrayList<>();
          for (String each : either.names()) {
            String name = name(names, each);
            if (bodies.isEmpty() || exists(names, name)) found.add(name);
          }
          names.add(found.isEmpty() ? "" : found.getFirst());
          steps.add(found.size() == 1 ? new Step.Key(found.getFirst()) : new Step.Either(found));
        }
        case Step.Decode decode -> {
          plain = false;
          steps.add(step);
        }
        case Step.Follow follow -> steps.add(step);
        case Step.Read read -> steps.add(step);
        case Step.Top top -> steps.add(step);
        case Step.Every every -> steps.add(step);
        case Step.Index index -> steps.add(step);
        case Step.Where where -> steps.add(step);
        case Step.Present present -> steps.add(step);
      }
    }
    return new Path(steps);
  }

  private String name(List<String> before, String camel) {
    String snake = snake(camel);
    if (exists(before, snake)) return snake;
    String singular = singular(snake);
    return exists(before, singular) ? singular : snake;
  }

  private boolean exists(List<String> before, String name) {
    List<String> all = new ArrayList<>(before);
    all.add(name);
    for (BlockSchema body : bodies) if (body.find(all).isPresent()) return true;
    return false;
  }

  static String snake(String camel) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < camel.length(); i++) {
      char c = camel.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean afterLower = i > 0 && !(camel.charAt(i - 1) >= 'A' && camel.charAt(i - 1) <= 'Z');
      if (upper && afterLower) out.append('_');
      out.append(upper ? (char) (c | 0x20) : c);
    }
    return out.toString();
  }

  static String singular(String plural) {
    if (plural.endsWith("ies")) return plural.substring(0, plural.length() - 3) + "y";
    return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
  }
}
