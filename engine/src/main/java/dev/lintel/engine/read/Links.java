package dev.lintel.engine.read;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.knowledge.Path;
import dev.lintel.model.Cause;
import dev.lintel.model.Cut;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows links from subjects to what they lead to, by one index a key. */
final class Links {
  private final StackView view;
  private final Map<Match, KeyIndex> indexes = new IdentityHashMap<>();
  private final Map<Link.Target, List<Subject>> candidates = new IdentityHashMap<>();

  /** Resources by type, and by the symbol of what they are called. */
  private final Map<String, Map<String, Resource>> named = new HashMap<>();

  private final Map<Link.Target, Boolean> cutTargets = new IdentityHashMap<>();

  /** Links that the catalogue does not write down, by what they follow from. */
  private final Map<Object, Link> implied = new IdentityHashMap<>();

  Links(StackView view) {
    this.view = view;
  }

  Members follow(Subject subject, Link link) {
    Finder finder = new Finder(view, subject, link);
    if (link.ways().isEmpty()) {
      for (Subject one : candidates(link.target())) finder.add(one, true);
      return finder.members(false);
    }
    boolean asked = false;
    for (Way way : link.ways()) asked |= follow(finder, way);
    return finder.members(asked);
  }

  /** Whether there was a key to go by. */
  private boolean follow(Finder finder, Way way) {
    Match first = way.matches().getFirst();
    if (first.mine() instanceof Key.Self) {
      KeyIndex index = index(finder.link().target(), first);
      new Referring(finder, index, way).find();
      return true;
    }
    Value mine = value(finder.subject(), first.mine());
    if (mine instanceof Value.Absent) return false;
    if (first.theirs() instanceof Key.Self) {
      new Referred(view, finder, index(finder.link().target(), first)).find(mine);
    } else {
      KeyIndex index = index(finder.link().target(), first);
      new Joined(this, finder, way, index).find(mine);
    }
    return true;
  }

  /** What one side of a match says. */
  Value value(Subject subject, Key key) {
    return switch (key) {
      case Key.Self _ -> new Value.Absent(subject.root().origin());
      case Key.Raw raw -> raw(subject, raw.path());
      case Key.Named named ->
          subject.get(named.property()) instanceof Reading reading
              ? reading.value()
              : new Value.Absent(subject.root().origin());
    };
  }

  private Value raw(Subject subject, Path path) {
    SourceReader.Read read = new SourceReader(view, subject).path(path);
    return read == null ? new Value.Absent(subject.root().origin()) : read.value();
  }

  /** Whether two sides agree. */
  Truth agree(Subject subject, Subject candidate, Match match) {
    Value mine = value(subject, match.mine());
    Value theirs = value(candidate, match.theirs());
    if (mine instanceof Value.Absent || theirs instanceof Value.Absent) return Truth.FALSE;
    return Equality.of(mine, theirs);
  }

  /**
   * The resource of a type that is called by what a symbol stands for; null where there is none.
   */
  @Nullable Resource named(String type, String symbol) {
    return named.computeIfAbsent(type, this::bySymbol).get(symbol);
  }

  private Map<String, Resource> bySymbol(String type) {
    Map<String, Resource> found = new HashMap<>();
    for (Resource resource : view.ofType(type))
      for (Value name : Identity.of(resource))
        if (name instanceof Value.Unknown unknown && unknown.hints().symbol().isPresent())
          found.putIfAbsent(unknown.hints().symbol().get(), resource);
    return found;
  }

  private KeyIndex index(Link.Target target, Match match) {
    KeyIndex known = indexes.get(match);
    if (known != null) return known;
    KeyIndex index = new KeyIndex();
    for (Subject one : candidates(target)) add(index, one, match.theirs());
    indexes.put(match, index);
    return index;
  }

  private void add(KeyIndex index, Subject one, Key key) {
    if (key instanceof Key.Self) for (Value said : Identity.of(one.carrier())) index.add(one, said);
    else index.add(one, value(one, key));
  }

  List<Subject> candidates(Link.Target target) {
    List<Subject> known = candidates.get(target);
    if (known != null) return known;
    List<Subject> found =
        switch (target) {
          case Link.Target.OfType type -> bare(type);
          case Link.Target.OfKind kind -> ofKind(kind.kind());
        };
    candidates.put(target, found);
    return found;
  }

  private List<Subject> bare(Link.Target.OfType type) {
    List<Subject> all = new ArrayList<>();
    for (Resource resource : view.of(type.types())) all.add(view.bare(resource));
    return all;
  }

  private List<Subject> ofKind(String name) {
    Kind kind = view.kind(name);
    return kind == null ? List.of() : view.subjects().allOf(kind);
  }

  /** Whether candidates may be among what was left out of the stack. */
  boolean isCut(Link.Target target) {
    Optional<Cut> cut = view.stack().cut();
    if (cut.isEmpty()) return false;
    return cut.get().anything()
        || cutTargets.computeIfAbsent(target, one -> fitsAny(cut.get().types(), types(one)));
  }

  private static boolean fitsAny(Set<String> leftOut, List<Carrier> types) {
    for (Carrier type : types)
      for (String one : leftOut) if (type.fits(type.category(), one)) return true;
    return false;
  }

  private List<Carrier> types(Link.Target target) {
    return switch (target) {
      case Link.Target.OfType type -> type.types();
      case Link.Target.OfKind kind -> {
        List<Carrier> all = new ArrayList<>();
        view.catalogue().kind(kind.kind()).ifPresent(one -> addTypes(one, all));
        yield all;
      }
    };
  }

  private static void addTypes(Kind kind, List<Carrier> to) {
    for (Form form : kind.forms())
      if (form.place() instanceof Form.Place.Types types) to.addAll(types.types());
  }

  /** The candidate that a resource is; null where it is none. */
  @Nullable Subject candidateOf(Link.Target target, Resource resource) {
    switch (target) {
      case Link.Target.OfType type -> {
        return StackView.fitsAny(type.types(), resource) ? view.bare(resource) : null;
      }
      case Link.Target.OfKind ofKind -> {
        Kind kind = view.kind(ofKind.kind());
        List<Subject> found = kind == null ? List.of() : view.subjects().of(kind, resource);
        return found.isEmpty() ? null : found.getFirst();
      }
    }
  }

  /** The owner of a part that stands on its own. */
  Members owner(Subject part, Path key) {
    String owner = part.kind().flatMap(Kind::owner).orElse("");
    Link link =
        implied.computeIfAbsent(
            key,
            _ -> link("owner", owner, new Match(new Key.Self(), new Key.Raw(key)), false, true));
    return follow(part, link);
  }

  /** The parts of a kind that stand on their own and belong to the owner. */
  Members standingAlone(Subject owner, Kind part, Form form, String name) {
    Key key = new Key.Raw(form.owner().orElseThrow());
    Link link =
        implied.computeIfAbsent(
            form, _ -> link(name, part.name(), new Match(key, new Key.Self()), true, false));
    return follow(owner, link);
  }

  /** The subjects of a kind that have a resource as their companion: the link, gone backwards. */
  Members mains(Resource companion, Kind kind, Match match) {
    Link link =
        implied.computeIfAbsent(
            match,
            _ -> link("main", kind.name(), new Match(new Key.Self(), match.theirs()), true, false));
    return follow(view.bare(companion), link);
  }

  private static Link link(String name, String kind, Match match, boolean many, boolean outside) {
    return new Link(
        name,
        -1,
        new Link.Target.OfKind(kind),
        List.of(new Way(List.of(match))),
        Optional.empty(),
        many,
        outside ? Link.Missing.UNKNOWN : Link.Missing.NONE,
        Optional.empty(),
        false);
  }

  static Cause outside(String link, Value key) {
    String detail = link + " is not in what was scanned";
    return new Cause(Reason.OUTSIDE, detail, key.origin());
  }
}
