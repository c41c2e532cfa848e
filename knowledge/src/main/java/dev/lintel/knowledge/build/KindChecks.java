package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Fix;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.knowledge.language.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a kind must have, beyond that each of its lines can be read. */
final class KindChecks {
  private final Kind kind;
  private final Draft draft;
  private final Function<String, Optional<Kind>> kinds;
  private final Places places;

  KindChecks(Kind kind, Draft draft, Function<String, Optional<Kind>> kinds, Places places) {
    this.kind = kind;
    this.draft = draft;
    this.kinds = kinds;
    this.places = places;
  }

  void run() {
    names();
    key();
    for (Property property : kind.properties().values())
      if (places.known(property)) spelled(property);
    for (Form form : kind.forms()) if (places.known(form)) form(form);
    for (Link link : links()) link(link);
    for (Rule rule : kind.rules()) if (places.known(rule)) fix(rule);
  }

  private void names() {
    Set<String> taken = new LinkedHashSet<>(kind.properties().keySet());
    for (String name : Links.names(kind)) once(taken, name, "a link");
    for (String name : kind.parts().keySet()) once(taken, name, "a part");
  }

  private void once(Set<String> taken, String name, String what) {
    if (!taken.add(name))
      error(what + " and something else are both called `" + name + "`; rename one");
  }

  private void key() {
    for (String name : kind.key())
      if (!kind.properties().containsKey(name))
        error("`key` names no property: `" + name + "`" + near(name, kind.properties().keySet()));
    if (kind.owner().isPresent() && kind.key().isEmpty() && !draft.extension())
      error("a part needs `key`: the properties that tell it from its siblings");
  }

  private void spelled(Property property) {
    if (property.is().isPresent()) return;
    for (String dialect : KindReader.dialects(kind.forms())) {
      Spelled spelled = property.spelled().get(dialect);
      List<Default> defaults = property.defaults().getOrDefault(dialect, List.of());
      if (spelled == null && defaults.isEmpty())
        places.error(
            property,
            "`%s` is not said in %s; spell it, give it a default, or write `%s: {none: why}`"
                .formatted(property.name(), dialect, dialect));
      else if (property.type() == ValueType.BOOLEAN
          && !(spelled instanceof Spelled.Inexpressible)
          && !KindVocabulary.total(defaults))
        places.error(
            property,
            "`%s` is a boolean and needs a default in %s that always holds; what is true where the code says nothing?"
                .formatted(property.name(), dialect));
    }
  }

  private void form(Form form) {
    switch (form.place()) {
      case Place.Within within -> {
        if (kinds.apply(within.kind()).isEmpty())
          places.error(form, "there is no kind `" + within.kind() + "` to be in");
      }
      case Place.Elements elements -> {
        Optional<Kind> owner = kind.owner().flatMap(kinds);
        Property of = owner.map(o -> o.properties().get(elements.property())).orElse(null);
        if (of == null)
          places.error(
              form,
              "the owner has no property `"
                  + elements.property()
                  + "`"
                  + near(
                      elements.property(),
                      owner.map(o -> o.properties().keySet()).orElse(Set.of())));
      }
      case Place.Types types -> {}
      case Place.WholeStack stack -> {}
    }
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>(kind.links().values());
    for (Form form : kind.forms()) links.addAll(form.links().values());
    links.removeIf(link -> !places.known(link));
    return links;
  }

  private void link(Link link) {
    Optional<Kind> target =
        link.target() instanceof Target.OfKind of ? kinds.apply(of.kind()) : Optional.empty();
    if (link.target() instanceof Target.OfKind of && target.isEmpty())
      places.error(link, "there is no kind `" + of.kind() + "`; add it, or link to a `type`");
    for (Way way : link.ways())
      for (Match match : way.matches()) {
        target.ifPresent(kind -> named(match.theirs(), kind));
        named(match.mine(), kind);
      }
  }

  private void named(Key key, Kind of) {
    if (key instanceof Key.Named named && !of.properties().containsKey(named.property()))
      places.error(
          named,
          of.name()
              + " has no property `"
              + named.property()
              + "`"
              + near(named.property(), of.properties().keySet()));
  }

  private void fix(Rule rule) {
    Fix fix = rule.fix();
    for (String name : fix.ask().keySet())
      if (!askable(name))
        places.error(
            fix,
            "`ask` names no property: `" + name + "`" + near(name, kind.properties().keySet()));
    for (String name : fix.remove()) {
      Property property = kind.properties().get(name);
      if (property == null
          || (property.type() != ValueType.LIST && property.type() != ValueType.CIDRS))
        places.error(
            fix, "`remove` names no list: `" + name + "`" + near(name, kind.properties().keySet()));
    }
    for (String name : fix.create())
      if (!Links.names(kind).contains(name))
        places.error(fix, "`create` names no link: `" + name + "`" + near(name, Links.names(kind)));
  }

  /** Whether a question can be about this: a property, or one of a link's or part's. */
  private boolean askable(String name) {
    if (kind.properties().containsKey(name)) return true;
    for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
      String first = name.substring(0, dot);
      String rest = name.substring(dot + 1);
      Optional<Link> link = Links.find(kind, Optional.empty(), first);
      if (link.isPresent()) return target(link.get()).map(k -> reaches(k, rest)).orElse(true);
    }
    // A link of a link: the alarms of a metric filter.
    for (String link : Links.names(kind)) {
      Optional<Kind> target = Links.find(kind, Optional.empty(), link).flatMap(this::target);
      if (target.isPresent() && reaches(target.get(), name)) return true;
    }
    return false;
  }

  private Optional<Kind> target(Link link) {
    return link.target() instanceof Target.OfKind of ? kinds.apply(of.kind()) : Optional.empty();
  }

  private boolean reaches(Kind target, String name) {
    if (target.properties().containsKey(name)) return true;
    int dot = name.indexOf('.');
    if (dot < 0) return false;
    Optional<Link> link = Links.find(target, Optional.empty(), name.substring(0, dot));
    return link.flatMap(this::target)
        .map(kind -> kind.properties().containsKey(name.substring(dot + 1)))
        .orElse(false);
  }

  private static String near(String wrong, Collection<String> words) {
    String hint = Nearest.hint(wrong, words);
    return hint.isEmpty() && !words.isEmpty() ? "; there are " + String.join(", ", words) : hint;
  }

  private void error(String message) {
    draft.report().error(draft.name(), message);
  }
}
