package dev.lintel.fix.lens;

import dev.lintel.engine.read.Subject;
import dev.lintel.fix.hcl.HclEditor;
import dev.lintel.fix.lens.Container.Facts;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.model.Category;
import dev.lintel.model.Origin;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchemas;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes resources that exist to configure another: behind it, named like it, referring to it. */
final class Companions {
  private final Containers containers;
  private final Stack stack;
  private final Function<String, Optional<Kind>> kinds;

  Companions(Containers containers, Stack stack, Function<String, Optional<Kind>> kinds) {
    this.containers = containers;
    this.stack = stack;
    this.kinds = kinds;
  }

  /**
   * A resource to be made.
   *
   * @param key what makes it refer to its owner
   */
  record Made(Container container, List<Change> key) {}

  /** Empty where the owner cannot be referred to, or nothing says how. */
  Optional<Made> make(Subject owner, Link link) {
    Resource resource = owner.carrier();
    Optional<String> type = type(link);
    Optional<String> key = key(link);
    if (type.isEmpty() || key.isEmpty() || resource.category() != Category.RESOURCE)
      return Optional.empty();
    Origin origin = resource.origin();
    if (!Trees.isHcl(origin.source())) return Optional.empty();
    return containers.block(origin).map(block -> made(resource, block, type.get(), key.get()));
  }

  private Made made(Resource owner, Block block, String type, String key) {
    Origin origin = owner.origin();
    String header = "resource " + HclText.quoted(type) + " " + HclText.quoted(name(owner, type));
    Place place = Place.beside(block, header);
    List<Change> changes = new ArrayList<>();
    String reference = owner.type() + "." + owner.name();
    Optional<Attribute> each = HclEditor.attribute(block.body(), "for_each");
    Optional<Attribute> count = HclEditor.attribute(block.body(), "count");
    if (each.isPresent()) {
      changes.add(new Change.Add(origin.source(), place, "for_each", reference));
      reference = "each.value";
    } else if (count.isPresent()) {
      changes.add(new Change.Add(origin.source(), place, "count", "length(" + reference + ")"));
      reference += "[count.index]";
    }
    String value = reference + "." + referred(key);
    changes.add(new Change.Add(origin.source(), place, key, value));
    Optional<BlockSchema> schema = ProviderSchemas.resource(type);
    Facts facts = new Facts(schema, List.of());
    return new Made(new Container.OfBlock(origin.source(), place, facts), changes);
  }

  /** The attribute of the owner that an attribute of this name takes. */
  private static String referred(String key) {
    if (key.equals("arn") || key.endsWith("_arn")) return "arn";
    return key.equals("name") || key.endsWith("_name") ? "name" : "id";
  }

  /** The owner's own name, or one like it that is not taken in its module. */
  private String name(Resource owner, String type) {
    String name = owner.name();
    for (int i = 2; taken(owner.module(), type, name); i++) name = owner.name() + "_" + i;
    return name;
  }

  private boolean taken(String module, String type, String name) {
    for (Resource one : stack.resources())
      if (one.module().equals(module) && one.type().equals(type) && one.name().equals(name))
        return true;
    return false;
  }

  private Optional<String> type(Link link) {
    return switch (link.target()) {
      case Link.Target.OfType types -> first(types.types());
      case Link.Target.OfKind kind -> kinds.apply(kind.kind()).flatMap(this::type);
    };
  }

  private Optional<String> type(Kind kind) {
    for (Form form : kind.forms())
      if (form.dialect().equals("terraform") && form.place() instanceof Form.Place.Types types)
        return first(types.types());
    return Optional.empty();
  }

  private static Optional<String> first(List<Carrier> types) {
    for (Carrier type : types)
      if (type.category() == Category.RESOURCE && type.exact()) return Optional.of(type.type());
    return Optional.empty();
  }

  /** The attribute of theirs that refers to the owner. */
  private static Optional<String> key(Link link) {
    for (Link.Way way : link.ways())
      if (way.matches().size() == 1
          && way.matches().getFirst().mine() instanceof Link.Key.Self
          && way.matches().getFirst().theirs() instanceof Link.Key.Raw raw
          && raw.path().steps().size() == 1
          && raw.path().steps().getFirst() instanceof Step.Key key) return Optional.of(key.name());
    return Optional.empty();
  }
}
