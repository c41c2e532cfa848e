package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.PathPrinter;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.knowledge.build.Carriers.Rooted;
import dev.lintel.knowledge.language.Names;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.model.Category;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether Terraform types and paths exist in the provider's schema. Where no schema is known,
 * anything goes: a module's inputs, a provider that the facts do not cover, the inside of a text.
 */
final class SchemaCheck {
  private final Kind kind;
  private final Draft draft;
  private final Function<String, Optional<Kind>> kinds;
  private final Places places;
  private final List<Rooted> carriers = new ArrayList<>();

  SchemaCheck(Kind kind, Draft draft, Function<String, Optional<Kind>> kinds, Places places) {
    this.kind = kind;
    this.draft = draft;
    this.kinds = kinds;
    this.places = places;
    for (Form form : kind.forms())
      if (form.dialect().equals(Dialects.TERRAFORM)) carriers.addAll(Carriers.of(form, kinds));
  }

  void run() {
    for (Form form : kind.forms())
      if (form.dialect().equals(Dialects.TERRAFORM) && places.known(form)) form(form);
    for (Link link : kind.links().values()) link(link, carriers);
    for (Property property : kind.properties().values())
      if (property.spelled().get(Dialects.TERRAFORM) instanceof Spelled.Ways ways)
        for (Spelling spelling : ways.spellings()) if (places.known(spelling)) spelling(spelling);
  }

  private void form(Form form) {
    switch (form.place()) {
      case Place.Types types -> types(form, types.types());
      case Place.WholeStack stack -> types(form, stack.types());
      case Place.Within within -> {}
      case Place.Elements elements -> {}
    }
    List<Rooted> own = Carriers.of(form, kinds);
    List<Rooted> tops = tops(own);
    form.root().ifPresent(root -> path(root, outside(form), ""));
    form.owner().ifPresent(path -> path(path, tops, ""));
    for (Link link : form.links().values()) link(link, tops);
  }

  /** Where a form's own root starts from. */
  private List<Rooted> outside(Form form) {
    Form bare =
        new Form(
            form.dialect(),
            form.place(),
            Optional.empty(),
            form.where(),
            form.owner(),
            form.links());
    return Carriers.of(bare, kinds);
  }

  private static List<Rooted> tops(List<Rooted> rooted) {
    Set<Rooted> tops = new LinkedHashSet<>();
    for (Rooted each : rooted) tops.add(new Rooted(each.carrier(), List.of(), false));
    return List.copyOf(tops);
  }

  private void link(Link link, List<Rooted> mine) {
    if (!places.known(link)) return;
    List<Rooted> theirs = new ArrayList<>();
    switch (link.target()) {
      case Target.OfType of -> {
        types(of, of.types());
        for (Carrier carrier : of.types()) theirs.add(new Rooted(carrier, List.of(), false));
      }
      case Target.OfKind of -> {
        Optional<Kind> target = kinds.apply(of.kind());
        for (Form form : target.map(Kind::forms).orElse(List.of()))
          if (form.dialect().equals(Dialects.TERRAFORM)) theirs.addAll(Carriers.of(form, kinds));
        theirs = new ArrayList<>(tops(theirs));
      }
    }
    for (Way way : link.ways())
      for (Match match : way.matches()) {
        if (match.theirs() instanceof Key.Raw raw) path(raw.path(), theirs, "");
        if (match.mine() instanceof Key.Raw raw) path(raw.path(), mine, "");
      }
  }

  private void types(Object place, List<Carrier> types) {
    for (Carrier carrier : types) {
      Optional<ProviderSchema> provider = Carriers.provider(carrier);
      if (provider.isEmpty() || draft.removed().contains(carrier)) continue;
      if (carrier.exact() && Carriers.schema(carrier).isPresent()) continue;
      if (!carrier.exact() && Carriers.any(provider.get(), carrier)) continue;
      List<String> known = Carriers.types(provider.get(), carrier.category());
      String near = Nearest.hint(carrier.type(), known);
      String sort = carrier.category() == Category.DATA ? "data source" : "resource type";
      places.error(
          place,
          "provider %s %s has no %s `%s`%s"
              .formatted(
                  provider.get().name(),
                  provider.get().version(),
                  sort,
                  carrier.type(),
                  near.isEmpty() ? "; if it had one once, write `removed: \"VERSION\"`" : near));
    }
  }

  private void spelling(Spelling spelling) {
    List<Rooted> fitting = new ArrayList<>();
    for (Rooted rooted : carriers)
      if (spelling.in().isEmpty() || Carriers.fits(spelling.in(), rooted.carrier()))
        fitting.add(rooted);
    if (fitting.isEmpty() && !carriers.isEmpty()) {
      places.error(spelling, "`in` fits none of the types that the kind has; see its `dialects`");
      return;
    }
    if (spelling.removed().isPresent()) return;
    String remedy =
        spelling.in().isEmpty()
            ? "; if a version had it, write `removed`, if only modules have it, `in: \"module *\"`"
            : "; if a version had it, write `removed: \"VERSION\"`";
    switch (spelling.source()) {
      case Source.At at -> path(at.path(), fitting, remedy);
      case Source.Union union -> {
        for (Path path : union.paths()) path(path, fitting, remedy);
      }
      case Source.Range range -> {
        path(range.from(), fitting, remedy);
        path(range.to(), fitting, remedy);
      }
    }
  }

  /** Reports a path that leads nowhere in each of the carriers. */
  private void path(Path path, List<Rooted> from, String remedy) {
    Step first = path.steps().isEmpty() ? new Step.Every() : path.steps().getFirst();
    List<Rooted> start = from;
    if (first instanceof Step.Follow follow) {
      start = targets(follow.link());
      if (start.isEmpty()) return;
    } else if (first instanceof Step.Top) {
      start = tops(from);
    }
    for (List<String> way : PathNames.of(path).ways())
      if (!way.isEmpty() && !leads(way, start)) {
        String near = near(way, start);
        places.error(
            path,
            "`%s` is in no schema of %s%s"
                .formatted(
                    PathPrinter.print(path), described(start), near.isEmpty() ? remedy : near));
        return;
      }
  }

  /** What raw attributes behind {@code @link.} belong to; nothing where they are properties. */
  private List<Rooted> targets(String name) {
    List<Rooted> targets = new ArrayList<>();
    if (name.equals(Names.OWNER) && kind.owner().isPresent()) {
      Optional<Kind> owner = kinds.apply(kind.owner().get());
      for (Form form : owner.map(Kind::forms).orElse(List.of()))
        if (form.dialect().equals(Dialects.TERRAFORM)) targets.addAll(Carriers.of(form, kinds));
      return targets;
    }
    Optional<Link> link = Links.find(kind, Optional.of(Dialects.TERRAFORM), name);
    if (link.isPresent() && link.get().target() instanceof Target.OfType of)
      for (Carrier carrier : of.types()) targets.add(new Rooted(carrier, List.of(), false));
    return targets;
  }

  private static boolean leads(List<String> way, List<Rooted> from) {
    boolean judged = false;
    for (Rooted rooted : from) {
      Optional<BlockSchema> schema = Carriers.schema(rooted.carrier());
      if (rooted.opaque()) return true;
      if (schema.isEmpty()) {
        if (rooted.carrier().category() != Category.MODULE) return true;
        continue;
      }
      judged = true;
      List<String> whole = new ArrayList<>(rooted.root());
      whole.addAll(way);
      if (schema.get().find(whole).isPresent()) return true;
    }
    return !judged;
  }

  private static String described(List<Rooted> from) {
    Set<String> types = new LinkedHashSet<>();
    for (Rooted rooted : from)
      if (Carriers.schema(rooted.carrier()).isPresent()) types.add(rooted.carrier().type());
    List<String> some = List.copyOf(types);
    return some.size() > 3
        ? String.join(", ", some.subList(0, 3)) + ", …"
        : String.join(" or ", some);
  }

  /** A likely name for the first step that leads nowhere. */
  private static String near(List<String> way, List<Rooted> from) {
    for (Rooted rooted : from) {
      Optional<BlockSchema> schema = Carriers.schema(rooted.carrier());
      if (schema.isEmpty()) continue;
      for (int end = 0; end < way.size(); end++) {
        List<String> whole = new ArrayList<>(rooted.root());
        whole.addAll(way.subList(0, end));
        String hint = SchemaNames.hint(schema.get(), whole, way.get(end));
        if (!hint.isEmpty()) return hint;
      }
    }
    return "";
  }
}
