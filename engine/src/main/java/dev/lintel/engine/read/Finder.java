package dev.lintel.engine.read;

import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Link;
import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what one link of one subject leads to. */
final class Finder {
  private final StackView view;
  private final Subject subject;
  private final Link link;
  private final Map<Subject, Boolean> seen = new IdentityHashMap<>(4);
  private final List<Members.Member> found = new ArrayList<>(2);
  private List<Cause> open = List.of();
  private @Nullable Cause missing;

  Finder(StackView view, Subject subject, Link link) {
    this.view = view;
    this.subject = subject;
    this.link = link;
  }

  Subject subject() {
    return subject;
  }

  Link link() {
    return link;
  }

  /** A candidate that the keys lead to, surely or maybe. */
  void add(Subject candidate, boolean sure) {
    if (candidate == subject || seen.containsKey(candidate)) return;
    Truth fits =
        link.where().isEmpty()
            ? Truth.TRUE
            : view.conditions().test(link.where().get(), subject, Optional.of(candidate));
    if (fits == Truth.FALSE) return;
    seen.put(candidate, true);
    boolean there = sure && fits == Truth.TRUE && candidate.doubts().isEmpty();
    found.add(new Members.Member(candidate, there && presentWith(candidate.carrier())));
  }

  /** Whether the candidate is there if the subject is. */
  private boolean presentWith(Resource other) {
    Resource own = subject.carrier();
    if (other.possible().isEmpty() || other == own) return true;
    return own.possible().isPresent()
        && (own.possible().get().equals(other.possible().get()) || sameCondition(own, other));
  }

  /** Two instances of one module whose count is written alike are there together. */
  private static boolean sameCondition(Resource own, Resource other) {
    String mine = condition(own);
    return own.module().equals(other.module()) && !mine.isEmpty() && mine.equals(condition(other));
  }

  private static String condition(Resource resource) {
    for (String name : List.of("count", "for_each")) {
      Optional<Value> value = resource.meta().get(name);
      if (value.isEmpty()) continue;
      Origin place = value.get().origin();
      String written = place.source().substring(place.start(), place.end());
      return written.substring(written.indexOf('=') + 1).strip();
    }
    return "";
  }

  /** Something is not known, so more may be there. */
  void open(List<Cause> causes) {
    open = Causes.join(open, causes);
  }

  /** A key leads to nothing in the stack. */
  void missing(Cause cause) {
    if (missing == null) missing = cause;
  }

  Members members(boolean asked) {
    boolean outside = found.isEmpty() && asked && link.missing() == Link.Missing.UNKNOWN;
    if (outside && missing != null) open(List.of(missing));
    if ((found.isEmpty() || link.many()) && view.links().isCut(link.target()))
      open(List.of(view.stack().cut().orElseThrow().cause()));
    return new Members(link.name(), subject, link.many(), found, open);
  }
}
