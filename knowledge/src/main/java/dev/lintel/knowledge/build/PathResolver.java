package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Target;
import dev.lintel.knowledge.Path;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.language.Names;
import dev.lintel.knowledge.language.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what {@code @link.rest} means: a property of a kind, or a raw attribute of a type. */
final class PathResolver {
  private final Kind kind;
  private final Function<String, Optional<Kind>> kinds;
  private final Places places;

  PathResolver(Kind kind, Function<String, Optional<Kind>> kinds, Places places) {
    this.kind = kind;
    this.kinds = kinds;
    this.places = places;
  }

  Path resolve(Path path, String dialect) {
    if (path.steps().isEmpty() || !(path.steps().getFirst() instanceof Step.Follow follow))
      return path;
    if (follow.link().equals(Names.OWNER) && kind.owner().isPresent()) return path;
    Optional<Link> link = Links.find(kind, Optional.of(dialect), follow.link());
    if (link.isEmpty()) {
      Set<String> names = Links.names(kind);
      String hint = Nearest.hint(follow.link(), names);
      places.error(
          path,
          "there is no link `"
              + follow.link()
              + "` in "
              + dialect
              + (hint.isEmpty() ? "; add it under `links` or `companions`" : hint));
      return path;
    }
    if (link.get().target() instanceof Target.OfKind of && path.steps().size() > 1)
      return kinds.apply(of.kind()).map(target -> read(path, target)).orElse(path);
    return path;
  }

  private Path read(Path path, Kind target) {
    List<String> names = new ArrayList<>();
    for (Step step : path.steps().subList(1, path.steps().size())) {
      if (!(step instanceof Step.Key key)) break;
      names.add(key.name());
    }
    if (names.isEmpty()) return path;
    for (int end = names.size(); end > 0; end--) {
      String name = String.join(".", names.subList(0, end));
      if (!target.properties().containsKey(name)) continue;
      List<Step> steps = new ArrayList<>();
      steps.add(path.steps().getFirst());
      steps.add(new Step.Read(name));
      steps.addAll(path.steps().subList(1 + end, path.steps().size()));
      return places.move(path, new Path(steps));
    }
    String wrong = String.join(".", names);
    places.error(
        path,
        target.name()
            + " has no property `"
            + wrong
            + "`"
            + Nearest.hint(wrong, target.properties().keySet()));
    return path;
  }
}
