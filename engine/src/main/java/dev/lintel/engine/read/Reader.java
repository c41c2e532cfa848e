package dev.lintel.engine.read;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Names;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what a name means for a subject; reads it on first use. */
final class Reader {
  private static final Object BEING_READ = new Object();

  /** How many properties may be read on the way to one. */
  private static final int DEEPEST = 100;

  private final StackView view;
  private int depth;

  Reader(StackView view) {
    this.view = view;
  }

  @Nullable Datum get(Subject subject, String name) {
    Property property = subject.propertyOrNull(name);
    if (property != null) return property(subject, property);
    Link link = subject.link(name);
    if (link != null) return members(subject, link);
    Part part = subject.partList(name);
    if (part != null) return parts(subject, part);
    if (name.equals(Names.OWNER)) return owner(subject);
    if (Names.VERSIONS.contains(name)) return version(subject, name);
    return field(subject, name);
  }

  Reading property(Subject subject, Property property) {
    Object known = subject.slot(property.slot());
    if (known instanceof Reading reading) return reading;
    if (known == BEING_READ || depth == DEEPEST) return endless(subject, property);
    subject.fill(property.slot(), BEING_READ);
    depth++;
    try {
      Reading reading = new PropertyReader(view, subject, property).read();
      subject.fill(property.slot(), reading);
      return reading;
    } finally {
      depth--;
      if (subject.slot(property.slot()) == BEING_READ) subject.empty(property.slot());
    }
  }

  /** A property that leads to itself, or on and on from one resource to the next. */
  private static Reading endless(Subject subject, Property property) {
    String detail = property.name() + " leads to itself, or too far";
    Value value = Value.Unknown.of(Reason.LIMIT, detail, subject.root().origin());
    return Reading.of(property.name(), value, Given.DERIVED, subject, subject);
  }

  private Members members(Subject subject, Link link) {
    Object known = subject.slot(link.slot());
    if (known instanceof Members members) return members;
    if (known == BEING_READ) return Members.none(link.name(), subject, link.many());
    subject.fill(link.slot(), BEING_READ);
    Members members = view.links().follow(subject, link);
    subject.fill(link.slot(), members);
    return members;
  }

  private Members parts(Subject subject, Part part) {
    Object known = subject.slot(part.slot());
    if (known instanceof Members members) return members;
    if (known == BEING_READ) return Members.none(part.name(), subject, true);
    subject.fill(part.slot(), BEING_READ);
    Members members = view.subjects().partsOf(subject, part);
    subject.fill(part.slot(), members);
    return members;
  }

  private @Nullable Datum owner(Subject subject) {
    if (subject.owner().isPresent()) return subject.owner().get();
    Optional<Form> form = subject.form();
    if (form.isEmpty() || form.get().owner().isEmpty()) return null;
    return view.links().owner(subject, form.get().owner().get());
  }

  private Reading version(Subject subject, String name) {
    Optional<String> version = subject.carrier().version();
    Value value =
        version.isPresent()
                && !version.get().isEmpty()
                && Character.isDigit(version.get().charAt(0))
            ? new Value.Text(version.get(), subject.root().origin())
            : Value.Unknown.of(Reason.OUTSIDE, name + " is not said", subject.root().origin());
    return Reading.of(name, value, Given.STATED, subject, subject);
  }

  /** A field of a decoded record, or a raw attribute of a bare resource. */
  private Reading field(Subject subject, String name) {
    Walk walk = new Walk(view.documents());
    Value value = walk.take(subject.root(), Steps.of(name), 0);
    Given given = value instanceof Value.Absent ? Given.ABSENT : Given.STATED;
    return Reading.of(name, value, given, subject, subject);
  }
}
