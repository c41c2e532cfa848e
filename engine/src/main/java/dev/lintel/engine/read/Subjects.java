package dev.lintel.engine.read;

import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.model.Category;
import dev.lintel.model.Cause;
import dev.lintel.model.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the subjects of kinds in a stack, each once. */
public final class Subjects {
  private final StackView view;
  private final Map<Resource, Map<String, List<Subject>>> byResource = new IdentityHashMap<>();
  private final Map<Subject, Map<String, Members>> byOwner = new IdentityHashMap<>();

  Subjects(StackView view) {
    this.view = view;
  }

  /** The subjects of a kind that a resource holds by itself: one, none, or an element each. */
  public List<Subject> of(Kind kind, Resource resource) {
    Map<String, List<Subject>> known = byResource.computeIfAbsent(resource, _ -> new HashMap<>(4));
    List<Subject> found = known.get(kind.name());
    if (found != null) return found;
    known.put(kind.name(), List.of());
    found = find(kind, resource);
    known.put(kind.name(), found);
    return found;
  }

  private List<Subject> find(Kind kind, Resource resource) {
    boolean hollow = resource.category() == Category.MODULE && view.modules().available(resource);
    if (hollow) return List.of();
    List<Subject> found = new ArrayList<>(1);
    for (Form form : kind.forms()) {
      if (!form.dialect().equals(view.dialect())) continue;
      if (form.place() instanceof Place.Types types && StackView.fitsAny(types.types(), resource))
        addRoots(kind, form, resource, found);
    }
    return found;
  }

  private void addRoots(Kind kind, Form form, Resource resource, List<Subject> found) {
    if (form.root().isEmpty()) {
      add(found, Subject.of(view, kind, form, resource, resource.values()));
      return;
    }
    Roots roots = Roots.at(view, form.root().get(), resource.values());
    for (Roots.Root root : roots.list())
      add(found, Subject.part(view, kind, form, resource, root.value(), root.label(), null));
  }

  private boolean add(List<Subject> found, Subject subject) {
    Optional<Form> form = subject.form();
    if (form.isEmpty() || form.get().where().isEmpty()) return found.add(subject);
    Truth fits = view.conditions().test(form.get().where().get(), subject, Optional.empty());
    if (fits == Truth.FALSE) return false;
    if (fits == Truth.TRUE) return found.add(subject);
    List<Cause> why = view.conditions().causes(form.get().where().get(), subject, Optional.empty());
    return found.add(subject.doubted(why));
  }

  /** All subjects of a kind that stand in resources of their own, in the order of the stack. */
  public List<Subject> allOf(Kind kind) {
    List<Subject> all = new ArrayList<>();
    for (Form form : kind.forms()) {
      if (!form.dialect().equals(view.dialect())) continue;
      if (form.place() instanceof Place.Types types)
        for (Resource resource : view.of(types.types()))
          for (Subject subject : of(kind, resource))
            if (subject.form().orElse(null) == form) all.add(subject);
    }
    return all;
  }

  /** The subject that is the whole stack, if it holds what shows that it is in charge. */
  public Optional<Subject> whole(Kind kind) {
    for (Form form : kind.forms()) {
      if (!form.dialect().equals(view.dialect())) continue;
      if (!(form.place() instanceof Place.WholeStack stack)) continue;
      for (Resource resource : view.stack().resources())
        if (StackView.fitsAny(stack.types(), resource))
          return Optional.of(
              Subject.of(view, kind, form, resource, Roots.hollow(resource.values())));
    }
    return Optional.empty();
  }

  /**
   * A companion whose main is not in the stack, as a subject of the main's kind of which nothing
   * else is known; one for each kind that it may configure.
   */
  public List<Subject> alone(Resource companion) {
    List<Kind> kinds =
        view.catalogue().configuredBy(view.dialect(), companion.category(), companion.type());
    List<Subject> found = new ArrayList<>(1);
    for (Kind kind : kinds)
      for (Form form : kind.forms())
        if (form.dialect().equals(view.dialect()))
          for (Link link : form.links().values())
            if (Lone.fits(link, companion)) new Lone(view, kind, form).add(companion, link, found);
    return found;
  }

  /** The parts of a subject: those in its own text, then those that stand alone. */
  Members partsOf(Subject owner, Part part) {
    Kind kind = view.kind(part.kind());
    if (kind == null) return Members.none(part.name(), owner, true);
    Members inside = inside(owner, kind, part.name());
    List<Members.Member> all = new ArrayList<>(inside.list());
    List<Cause> open = inside.open();
    for (Form form : kind.forms()) {
      if (!form.dialect().equals(view.dialect()) || form.owner().isEmpty()) continue;
      Members apart = view.links().standingAlone(owner, kind, form, part.name());
      for (Members.Member member : apart.list())
        if (member.subject().form().orElse(null) == form) all.add(member);
      open = Causes.join(open, apart.open());
    }
    return new Members(part.name(), owner, true, all, open);
  }

  /** The subjects of a kind that stand inside a subject: its parts, and other kinds in its text. */
  public Members inside(Subject owner, Kind kind, String name) {
    Map<String, Members> known = byOwner.computeIfAbsent(owner, _ -> new HashMap<>(4));
    Members found = known.get(kind.name());
    if (found != null) return found;
    known.put(kind.name(), Members.none(name, owner, true));
    found = findInside(owner, kind, name);
    known.put(kind.name(), found);
    return found;
  }

  private Members findInside(Subject owner, Kind kind, String name) {
    List<Members.Member> all = new ArrayList<>();
    List<Cause> open = List.of();
    String ownerKind = owner.kind().map(Kind::name).orElse("");
    for (Form form : kind.forms()) {
      if (!form.dialect().equals(view.dialect())) continue;
      Roots roots = insideOf(form, owner, ownerKind, name);
      for (Roots.Root root : roots.list()) addInside(owner, kind, form, root, all);
      open = Causes.join(open, roots.open());
    }
    return new Members(name, owner, true, all, open);
  }

  private Roots insideOf(Form form, Subject owner, String ownerKind, String name) {
    return switch (form.place()) {
      case Place.Within within ->
          within.kind().equals(ownerKind) && owner.form().isPresent()
              ? at(form, owner)
              : Roots.NONE;
      case Place.Elements elements ->
          owner.get(elements.property()) instanceof Reading reading
              ? Roots.of(reading.value(), name)
              : Roots.NONE;
      case Place.Types _, Place.WholeStack _ -> Roots.NONE;
    };
  }

  private Roots at(Form form, Subject owner) {
    if (form.root().isPresent()) return Roots.at(view, form.root().get(), owner.root());
    return new Roots(List.of(new Roots.Root(owner.root(), owner.part(), true)), List.of());
  }

  private void addInside(
      Subject owner, Kind kind, Form form, Roots.Root root, List<Members.Member> all) {
    String label =
        owner.part().isEmpty() || root.label().equals(owner.part())
            ? root.label()
            : owner.part() + "." + root.label();
    Subject subject = Subject.part(view, kind, form, owner.carrier(), root.value(), label, owner);
    List<Subject> kept = new ArrayList<>(1);
    if (add(kept, subject))
      for (Subject one : kept)
        all.add(new Members.Member(one, root.sure() && one.doubts().isEmpty()));
  }
}
