package dev.lintel.fix.lens;

import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Constraint;
import dev.lintel.fix.solve.Goal;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.schema.AttributeSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The writing half of lenses: says what has to change in the code for a goal to be reached. At the
 * spelling that gave the value; else the first whose block or companion is there; else the first
 * that fits, which is made with what it needs. For one stack, one rule and one thread.
 */
public final class LensWriter {
  private final Fix hints;
  private final Function<String, Optional<Kind>> kinds;
  private final Function<Property, Optional<Constant>> usual;
  private final Trees trees;
  private final References references;
  private final Sites sites;
  private final Containers containers;
  private final Spots spots;
  private final Companions companions;

  /**
   * @param kinds finds kinds by their names
   * @param usual what a property is where nothing is said, if that is known
   */
  public LensWriter(
      Code code,
      Fix hints,
      Function<String, Optional<Kind>> kinds,
      Function<Property, Optional<Constant>> usual) {
    this.trees = code.trees();
    this.hints = hints;
    this.kinds = kinds;
    this.usual = usual;
    this.references = code.references();
    this.sites = new Sites(trees, references);
    this.containers = new Containers(trees, sites);
    this.companions = new Companions(containers, code.stack(), kinds);
    this.spots = new Spots(containers, companions);
  }

  /** What has to change for one goal. */
  public Put put(Goal goal) {
    Put put = written(goal);
    boolean bare = put instanceof Put.Ask ask && ask.template().isEmpty();
    return bare ? new Templates(this).put(goal) : put;
  }

  private Put written(Goal goal) {
    return switch (goal.constraint()) {
      case Constraint.Asked _ -> new Templates(this).put(goal);
      case Constraint.Created created -> new NewResources(this).put(goal, created);
      case Constraint.DeniesPlainHttp _ -> new PolicyWriter(this).put(goal);
      case Constraint.Contains contains -> new ListWriter(this).with(goal, contains.values());
      case Constraint.Lacks lacks -> new ListWriter(this).without(goal, lacks);
      case Constraint.OneOf _,
          Constraint.NoneOf _,
          Constraint.AtLeast _,
          Constraint.AtMost _,
          Constraint.Like _,
          Constraint.AtLeastVersion _,
          Constraint.Present _,
          Constraint.Absent _ ->
          goal.key().isPresent()
              ? new EntryWriter(this).put(goal, goal.key().get())
              : new ScalarWriter(this).put(goal);
    };
  }

  /** What a person is asked about a property. */
  public String question(String property) {
    String own = hints.ask().get(whole(property));
    if (own != null) return own;
    for (String any : hints.ask().values()) return any;
    return plainQuestion(property);
  }

  /** What a person is asked about a name that the rule does not know. */
  public String plainQuestion(String name) {
    return hints.ask().getOrDefault(whole(name), "What should " + name + " be?");
  }

  /** The property that a piece is of: {@code document} of {@code document[0].effect}. */
  private static String whole(String name) {
    int bracket = name.indexOf('[');
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /** Whether the rule has a question for a property, or for what it is a piece of. */
  public boolean asks(String property) {
    return hints.ask().containsKey(whole(property));
  }

  /** Whether the rule lets what a property says go. */
  boolean removable(String property) {
    return hints.remove().contains(property);
  }

  /** The questions that the rule has, by property. */
  Map<String, String> questions() {
    return hints.ask();
  }

  Trees trees() {
    return trees;
  }

  References references() {
    return references;
  }

  Sites sites() {
    return sites;
  }

  Containers containers() {
    return containers;
  }

  Spots spots() {
    return spots;
  }

  Companions companions() {
    return companions;
  }

  /** The kind that a link leads to. */
  Optional<Kind> kind(Link link) {
    return link.target() instanceof Link.Target.OfKind target
        ? kinds.apply(target.kind())
        : Optional.empty();
  }

  /** How a value for a property is chosen. */
  Choice choice(
      Optional<Property> property,
      String name,
      List<Spelling.Meaning> map,
      Optional<AttributeSchema> schema) {
    return new Choice(
        property.map(Property::type).orElse(ValueType.TEXT),
        map,
        schema,
        Optional.ofNullable(hints.prefer().get(name)),
        property.flatMap(usual));
  }

  /** Whether some spelling says the value itself. */
  static boolean stated(Goal goal) {
    return goal.found() instanceof Reading reading
        && reading.given() == Given.STATED
        && !ofOwner(reading);
  }

  /** What a part inherits from its owner is overridden on the part. */
  private static boolean ofOwner(Reading reading) {
    Subject subject = reading.subject();
    return subject.owner().isPresent() && subject.owner().get() == reading.holder();
  }
}
