package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.knowledge.language.Checked;
import dev.lintel.knowledge.language.Checker;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Type;
import dev.lintel.knowledge.language.ValueType;
import dev.lintel.knowledge.language.Vocabulary;
import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a kind that can be judged by of one that was read: names resolved, slots given. */
final class KindResolver {
  private final Kind kind;
  private final Vocabulary names;
  private final Places places;
  private final boolean expand;
  private final PathResolver paths;
  private final Map<String, Integer> slots = new LinkedHashMap<>();

  /**
   * @param expand whether globs are written out
   */
  KindResolver(
      Kind kind,
      Vocabularies all,
      Function<String, Optional<Kind>> kinds,
      Places places,
      boolean expand) {
    this.expand = expand;
    this.kind = kind;
    this.names = all.of(kind.name()).orElseThrow();
    this.places = places;
    this.paths = new PathResolver(kind, kinds, places);
    for (String name : kind.properties().keySet()) slot(name);
    for (String name : Links.names(kind)) slot(name);
    for (String name : kind.parts().keySet()) slot(name);
  }

  Kind resolve() {
    List<Form> forms = new ArrayList<>();
    for (Form form : kind.forms()) forms.add(form(form));
    Map<String, Property> properties = new LinkedHashMap<>();
    for (Property property : kind.properties().values())
      properties.put(property.name(), property(property));
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Part part : kind.parts().values())
      parts.put(part.name(), new Part(part.name(), slot(part.name()), part.kind()));
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : kind.rules()) rules.add(rule(rule));
    return new Kind(
        kind.name(),
        kind.title(),
        kind.owner(),
        kind.key(),
        forms,
        properties,
        links(kind.links()),
        parts,
        rules,
        slots.size());
  }

  private int slot(String name) {
    Integer known = slots.get(name);
    if (known != null) return known;
    slots.put(name, slots.size());
    return slots.size() - 1;
  }

  private Form form(Form form) {
    Form resolved =
        new Form(
            form.dialect(),
            expand ? GlobExpansion.place(form) : form.place(),
            form.root(),
            condition(form.where(), Optional.empty(), Optional.empty()),
            form.owner(),
            links(form.links()));
    return places.move(form, resolved);
  }

  private Map<String, Link> links(Map<String, Link> links) {
    Map<String, Link> resolved = new LinkedHashMap<>();
    for (Link link : links.values()) {
      Type target = ((KindVocabulary) names).target(link);
      Link made =
          new Link(
              link.name(),
              slot(link.name()),
              expand ? GlobExpansion.target(link.target()) : link.target(),
              link.ways(),
              condition(link.where(), Optional.of(target), Optional.empty()),
              link.many(),
              link.missing(),
              link.relation(),
              link.companion());
      resolved.put(link.name(), places.move(link, made));
    }
    return resolved;
  }

  private Property property(Property property) {
    Map<String, Spelled> spelled = new LinkedHashMap<>();
    property.spelled().forEach((dialect, ways) -> spelled.put(dialect, spelled(ways, dialect)));
    Map<String, List<Default>> defaults = new LinkedHashMap<>();
    property.defaults().forEach((dialect, list) -> defaults.put(dialect, defaults(list)));
    Property resolved =
        new Property(
            property.name(),
            slot(property.name()),
            property.type(),
            property.caseless(),
            property.is().map(is -> derived(is, property.type())),
            spelled,
            defaults);
    return places.move(property, resolved);
  }

  private Spelled spelled(Spelled spelled, String dialect) {
    if (!(spelled instanceof Spelled.Ways ways)) return spelled;
    List<Spelling> spellings = new ArrayList<>();
    for (Spelling spelling : ways.spellings()) {
      Spelling resolved =
          new Spelling(
              source(spelling.source(), dialect),
              spelling.map(),
              spelling.otherwise(),
              spelling.in(),
              spelling.since(),
              spelling.removed());
      spellings.add(places.move(spelling, resolved));
    }
    return new Spelled.Ways(spellings);
  }

  private Source source(Source source, String dialect) {
    return switch (source) {
      case Source.At at -> new Source.At(paths.resolve(at.path(), dialect));
      case Source.Union union -> {
        List<Path> resolved = new ArrayList<>();
        for (Path path : union.paths()) resolved.add(paths.resolve(path, dialect));
        yield new Source.Union(resolved);
      }
      case Source.Range range ->
          new Source.Range(
              paths.resolve(range.from(), dialect), paths.resolve(range.to(), dialect));
    };
  }

  private List<Default> defaults(List<Default> defaults) {
    List<Default> resolved = new ArrayList<>();
    for (Default each : defaults)
      resolved.add(
          new Default(
              condition(each.when(), Optional.empty(), Optional.empty()),
              each.value(),
              each.source()));
    return List.copyOf(resolved);
  }

  private Rule rule(Rule rule) {
    Optional<Expression> when = condition(rule.when(), Optional.empty(), Optional.empty());
    Requirement requirement =
        switch (rule.requirement()) {
          case Requirement.Java java -> java;
          case Requirement.Holds holds ->
              new Requirement.Holds(
                  condition(Optional.of(holds.expression()), Optional.empty(), when).orElseThrow());
        };
    Rule resolved = new Rule(rule.id(), rule.severity(), when, requirement, rule.fix());
    return places.move(rule, resolved);
  }

  private Optional<Expression> condition(
      Optional<Expression> expression, Optional<Type> that, Optional<Expression> given) {
    if (expression.isEmpty() || !places.known(expression.get())) return expression;
    return Optional.of(
        told(expression.get(), Checker.condition(expression.get(), names, that, given)));
  }

  private Expression derived(Expression is, ValueType type) {
    if (!places.known(is)) return is;
    if (type == ValueType.BOOLEAN)
      return condition(Optional.of(is), Optional.empty(), Optional.empty()).orElseThrow();
    Checked checked = Checker.check(is, names, Optional.empty(), Optional.empty());
    Expression result = told(is, checked);
    boolean fits =
        checked.type() instanceof Type.Any
            || checked.type() instanceof Type.Null
            || checked.type().is(type)
            || checked.type().number() && new Type.Simple(type).number()
            || checked.type() instanceof Type.ListOf && type == ValueType.LIST;
    if (!fits)
      places.error(
          is,
          new SyntaxProblem(
              is.start(),
              is.end(),
              "this is "
                  + checked.type().described()
                  + ", but the property is of type "
                  + type.word()));
    return result;
  }

  private Expression told(Expression expression, Checked checked) {
    for (SyntaxProblem problem : checked.problems()) places.error(expression, problem);
    return checked.expression();
  }
}
