package dev.lintel.fix.lens;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Subject;
import dev.lintel.engine.read.Versions;
import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Names;
import dev.lintel.model.Element;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.schema.AttributeSchema;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.NestedBlock;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.schema.SchemaElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where a property that nothing says could be said: one spot for each spelling that fits. */
final class Spots {
  private final Containers containers;
  private final Companions companions;

  Spots(Containers containers, Companions companions) {
    this.containers = containers;
    this.companions = companions;
  }

  /** The best first. */
  List<Spot> of(Subject subject, Property property) {
    List<Spot> all = new ArrayList<>();
    for (Spelling spelling : spellings(property)) {
      if (!fits(spelling, subject)) continue;
      for (Path path : paths(spelling)) find(subject, spelling, path).ifPresent(all::add);
    }
    all.sort((a, b) -> Integer.compare(a.rank(), b.rank()));
    return all;
  }

  static List<Spelling> spellings(Property property) {
    return property.spelled().get("terraform") instanceof Spelled.Ways ways
        ? ways.spellings()
        : List.of();
  }

  static boolean fits(Spelling spelling, Subject subject) {
    if (!Versions.fits(spelling, subject.carrier().version())) return false;
    if (spelling.in().isEmpty()) return true;
    for (Carrier carrier : spelling.in())
      if (carrier.fits(subject.carrier().category(), subject.carrier().type())) return true;
    return false;
  }

  static List<Path> paths(Spelling spelling) {
    return switch (spelling.source()) {
      case Spelling.Source.At at -> List.of(at.path());
      case Spelling.Source.Union union -> union.paths();
      case Spelling.Source.Range _ -> List.of();
    };
  }

  private Optional<Spot> find(Subject subject, Spelling spelling, Path path) {
    List<Step> steps = path.steps();
    if (steps.isEmpty() || asksPresence(steps) || chooses(steps)) return Optional.empty();
    if (steps.getFirst() instanceof Step.Follow follow)
      return follow.link().equals(Names.OWNER)
          ? Optional.empty()
          : follow(subject, spelling, follow.link(), steps.subList(1, steps.size()));
    boolean top = steps.getFirst() instanceof Step.Top;
    Value root = top ? subject.carrier().values() : subject.root();
    Facts facts = top ? facts(subject.carrier(), List.of()) : facts(subject);
    return walk(spelling, root, facts, top ? steps.subList(1, steps.size()) : steps, 1);
  }

  /** What may be there is a person's to say; a companion can be made. */
  private static boolean asksPresence(List<Step> steps) {
    boolean companion = steps.size() == 2 && steps.getFirst() instanceof Step.Follow;
    return steps.getLast() instanceof Step.Present && !companion;
  }

  /** Whether an element is chosen by what it says: a new one needs more than the value. */
  private static boolean chooses(List<Step> steps) {
    for (Step step : steps) if (step instanceof Step.Where) return true;
    return false;
  }

  private Optional<Spot> follow(Subject subject, Spelling spelling, String name, List<Step> steps) {
    Datum datum = subject.get(name);
    Optional<Link> link = link(subject, name);
    if (!(datum instanceof Members members) || link.isEmpty()) return Optional.empty();
    Optional<Subject> there = first(members);
    int rank = link.get().companion() ? 0 : 2;
    if (!steps.isEmpty() && steps.getFirst() instanceof Step.Read read)
      return there.map(target -> elsewhere(spelling, target, read.property(), rank));
    if (steps.isEmpty()) return Optional.empty();
    if (there.isPresent())
      return walk(
          spelling, there.get().root(), facts(there.get().carrier(), List.of()), steps, rank);
    if (!link.get().companion() || !members.list().isEmpty() || !members.open().isEmpty())
      return Optional.empty();
    if (steps.getFirst() instanceof Step.Present)
      return companions.make(subject, link.get()).map(made -> presence(spelling, made));
    return companions
        .make(subject, link.get())
        .flatMap(made -> fitting(spelling, made.container(), names(steps), 1, made.key(), steps));
  }

  /** That the companion is there is all that is asked. */
  private static Spot presence(Spelling spelling, Companions.Made made) {
    return new Spot(
        spelling, 1, made.container(), List.of(), made.key(), List.of(), Optional.empty());
  }

  private static Spot elsewhere(Spelling spelling, Subject target, String property, int rank) {
    Container nowhere = new Container.OfJson(target.root().origin().source(), 0, 0, Facts.NONE);
    return new Spot(
        spelling,
        rank,
        nowhere,
        List.of(),
        List.of(),
        List.of(),
        Optional.of(new Spot.Elsewhere(target, property)));
  }

  /** Goes along what is there, up to the first name that is not. */
  private Optional<Spot> walk(
      Spelling spelling, Value root, Facts facts, List<Step> steps, int rank) {
    Value at = root;
    Facts here = facts;
    List<String> names = names(steps);
    int document = document(steps);
    int taken = 0;
    while (taken < names.size() - 1) {
      Optional<Value> next = below(at, names.get(taken));
      if (next.isEmpty()) break;
      here = here.below(names.get(taken));
      at = next.get();
      taken++;
      if (taken == document) {
        if (!(at instanceof Value.Encoded encoded)) return Optional.empty();
        here = Facts.NONE;
        at = encoded.decoded();
      }
    }
    if (taken < document) return Optional.empty();
    int better = taken > 0 && rank == 1 ? 0 : rank;
    List<String> rest = names.subList(taken, names.size());
    if (rest.isEmpty()) return Optional.empty();
    return containers
        .of(single(at), here)
        .flatMap(container -> fitting(spelling, container, rest, better, List.of(), steps));
  }

  private static Optional<Spot> fitting(
      Spelling spelling,
      Container container,
      List<String> names,
      int rank,
      List<Change> made,
      List<Step> steps) {
    Facts facts = container.facts();
    if (facts.known()) {
      Optional<SchemaElement> element = facts.find(names);
      if (element.isEmpty() || !configurable(element.get())) return Optional.empty();
    }
    return Optional.of(
        new Spot(spelling, rank, container, names, made, decoding(steps), Optional.empty()));
  }

  private static boolean configurable(SchemaElement element) {
    return switch (element) {
      case AttributeSchema attribute -> attribute.configurable();
      case NestedBlock _ -> true;
    };
  }

  private static Optional<Value> below(Value value, String name) {
    if (!(single(value) instanceof Value.Mapping map)) return Optional.empty();
    return map.get(name).filter(v -> !(v instanceof Value.Absent) && !empty(v));
  }

  private static boolean empty(Value value) {
    return value instanceof Value.Sequence list && list.elements().isEmpty();
  }

  /** A list of blocks stands for its first. */
  private static Value single(Value value) {
    if (!(value instanceof Value.Sequence list)) return value;
    for (Element element : list.elements()) if (element.sure()) return element.value();
    return value;
  }

  /** How many names lead to the document that a path goes into; 0 where it goes into none. */
  private static int document(List<Step> steps) {
    for (int i = 0; i < steps.size() - 1; i++)
      if (steps.get(i) instanceof Step.Decode) return names(steps.subList(0, i)).size();
    return 0;
  }

  private static List<String> names(List<Step> steps) {
    List<String> names = new ArrayList<>();
    for (Step step : steps) {
      switch (step) {
        case Step.Key key -> names.add(key.name());
        case Step.Either either -> names.add(either.names().getFirst());
        case Step.Every _, Step.Index _, Step.Where _, Step.Present _ -> {}
        case Step.Follow _, Step.Read _, Step.Top _, Step.Decode _ -> {}
      }
    }
    return names;
  }

  private static List<Step.Decode> decoding(List<Step> steps) {
    List<Step.Decode> codecs = new ArrayList<>();
    for (Step step : steps) if (step instanceof Step.Decode decode) codecs.add(decode);
    return codecs;
  }

  static Optional<Link> link(Subject subject, String name) {
    Optional<Link> own = subject.form().map(form -> form.links().get(name));
    return own.isPresent() ? own : subject.kind().map(kind -> kind.links().get(name));
  }

  static Optional<Subject> first(Members members) {
    for (Members.Member member : members.list())
      if (member.sure()) return Optional.of(member.subject());
    return Optional.empty();
  }

  /** What the provider says of the place where a subject's paths begin. */
  static Facts facts(Subject subject) {
    List<String> names =
        subject.form().flatMap(Form::root).map(r -> names(r.steps())).orElse(List.of());
    boolean decoded =
        subject.form().flatMap(Form::root).map(r -> !decoding(r.steps()).isEmpty()).orElse(false);
    return decoded ? Facts.NONE : facts(subject.carrier(), names);
  }

  static Facts facts(Resource carrier, List<String> path) {
    Optional<BlockSchema> schema =
        switch (carrier.category()) {
          case RESOURCE -> ProviderSchemas.resource(carrier.type());
          case DATA -> ProviderSchemas.data(carrier.type());
          case MODULE, PROVIDER, VARIABLE, OUTPUT, EPHEMERAL -> Optional.empty();
        };
    return new Facts(schema, path);
  }
}
