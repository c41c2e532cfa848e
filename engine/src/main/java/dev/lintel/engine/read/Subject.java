package dev.lintel.engine.read;

import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Part;
import dev.lintel.knowledge.Property;
import dev.lintel.model.Cause;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that rules are about: a resource, a part of one, or the whole stack. Also, without a
 * kind, a bare resource that a link leads to. What is read of it is kept in slots, filled on first
 * use; so a subject belongs to one thread.
 */
public final class Subject implements Datum {
  private final StackView view;
  private final @Nullable Kind kind;
  private final @Nullable Form form;
  private final Resource carrier;
  private final Value root;
  private final String part;
  private final @Nullable Subject owner;
  private final List<Cause> doubts;
  private final @Nullable Object[] slots;

  private Subject(
      StackView view,
      @Nullable Kind kind,
      @Nullable Form form,
      Resource carrier,
      Value root,
      String part,
      @Nullable Subject owner,
      List<Cause> doubts) {
    this.view = view;
    this.kind = kind;
    this.form = form;
    this.carrier = carrier;
    this.root = root;
    this.part = part;
    this.owner = owner;
    this.doubts = doubts;
    this.slots = new Object[kind == null ? 0 : kind.slots()];
  }

  static Subject bare(StackView view, Resource resource) {
    return new Subject(view, null, null, resource, resource.values(), "", null, List.of());
  }

  static Subject of(StackView view, Kind kind, Form form, Resource carrier, Value root) {
    return new Subject(view, kind, form, carrier, root, "", null, List.of());
  }

  static Subject part(
      StackView view,
      Kind kind,
      Form form,
      Resource carrier,
      Value root,
      String part,
      @Nullable Subject owner) {
    return new Subject(view, kind, form, carrier, root, part, owner, List.of());
  }

  /** The same, as one that may be none of its kind at all. */
  Subject doubted(List<Cause> why) {
    return new Subject(view, kind, form, carrier, root, part, owner, why);
  }

  StackView view() {
    return view;
  }

  /** Empty for a bare resource. */
  public Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  public Optional<Form> form() {
    return Optional.ofNullable(form);
  }

  /** The resource that holds its text. */
  public Resource carrier() {
    return carrier;
  }

  /** Where its paths start: mostly a mapping; unknown where even that is. */
  public Value root() {
    return root;
  }

  /** Which part of the carrier it is, such as {@code ingress[0]}; "" for all of it. */
  public String part() {
    return part;
  }

  /** Of a part inside its owner's text: that owner. */
  public Optional<Subject> owner() {
    return Optional.ofNullable(owner);
  }

  /** Why it may be no subject of its kind; empty where it surely is. */
  public List<Cause> doubts() {
    return doubts;
  }

  /** A property, a link's targets, a list of parts, or the owner; null where the kind has none. */
  public @Nullable Datum get(String name) {
    return view.reader().get(this, name);
  }

  /** What a property of this name is, if the kind has one. */
  public Optional<Property> property(String name) {
    return kind == null ? Optional.empty() : Optional.ofNullable(kind.properties().get(name));
  }

  @Nullable Property propertyOrNull(String name) {
    return kind == null ? null : kind.properties().get(name);
  }

  @Nullable Link link(String name) {
    Link own = form == null ? null : form.links().get(name);
    return own != null || kind == null ? own : kind.links().get(name);
  }

  @Nullable Part partList(String name) {
    return kind == null ? null : kind.parts().get(name);
  }

  @Nullable Object slot(int index) {
    return slots[index];
  }

  void fill(int index, Object content) {
    slots[index] = content;
  }

  void empty(int index) {
    slots[index] = null;
  }

  @Override
  public String toString() {
    String name = kind == null ? "resource" : kind.name();
    return name + " " + carrier.address() + (part.isEmpty() ? "" : " " + part);
  }
}
