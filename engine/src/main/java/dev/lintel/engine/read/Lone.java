package dev.lintel.engine.read;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Link.Key;
import dev.lintel.knowledge.Link.Match;
import dev.lintel.knowledge.Link.Way;
import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import java.util.List;

/** Makes the subject that a companion without its main is judged as. */
final class Lone {
  private final StackView view;
  private final Kind kind;
  private final Form form;

  Lone(StackView view, Kind kind, Form form) {
    this.view = view;
    this.kind = kind;
    this.form = form;
  }

  static boolean fits(Link link, Resource companion) {
    return link.companion()
        && link.target() instanceof Link.Target.OfType type
        && StackView.fitsAny(type.types(), companion);
  }

  void add(Resource companion, Link link, List<Subject> found) {
    if (!(form.place() instanceof Place.Types) || hasMain(companion, link)) return;
    Cause cause =
        new Cause(
            Reason.OUTSIDE, "what this configures is not in what was scanned", companion.origin());
    Value nothing = new Value.Unknown(List.of(cause), Hints.NONE, companion.origin());
    Subject subject = Subject.of(view, kind, form, companion, nothing);
    for (Link other : kind.links().values())
      subject.fill(other.slot(), unknown(subject, other, cause));
    for (Link other : form.links().values())
      subject.fill(other.slot(), unknown(subject, other, cause));
    Members.Member member = new Members.Member(view.bare(companion), true);
    subject.fill(
        link.slot(), new Members(link.name(), subject, link.many(), List.of(member), List.of()));
    found.add(subject);
  }

  private static Members unknown(Subject subject, Link link, Cause cause) {
    return Members.unknown(link.name(), subject, link.many(), List.of(cause));
  }

  /** Whether some subject of the kind has it as its companion. */
  private boolean hasMain(Resource companion, Link link) {
    for (Way way : link.ways()) {
      Match first = way.matches().getFirst();
      if (!(first.mine() instanceof Key.Self)) continue;
      if (!view.links().mains(companion, kind, first).list().isEmpty()) return true;
    }
    return false;
  }
}
