package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A resource or data block in one instance of the module it stands in. */
final class ResourceNode {
  private final ModuleInstance module;
  private final ResourceDeclaration declared;
  private final Memo<Expansion> expansion;
  private Optional<Value> value = Optional.empty();
  private final Map<String, ResourceInstance> instances = new LinkedHashMap<>();

  ResourceNode(ModuleInstance module, ResourceDeclaration declared) {
    this.module = module;
    this.declared = declared;
    expansion = new Memo<>(module.stack().depth());
  }

  ModuleInstance module() {
    return module;
  }

  ResourceDeclaration declared() {
    return declared;
  }

  private StackEvaluation stack() {
    return module.stack();
  }

  private Origin origin() {
    return declared.declaration().origin();
  }

  String address(Instance instance) {
    return module.qualified(declared.address()) + instance.key();
  }

  Expansion expansion() {
    String what = module.qualified(declared.address());
    return expansion.get(
        "",
        () -> new Expander(stack(), module.scope(), what).expand(declared.declaration()),
        () -> new ForEach(stack(), what).expand(stack().cycle(what, origin())),
        () -> new ForEach(stack(), what).expand(stack().tooDeep(what, origin())));
  }

  List<ResourceInstance> instances() {
    List<ResourceInstance> all = new ArrayList<>();
    for (Instance each : expansion().instances()) {
      ResourceInstance before = instances.get(each.key());
      if (before == null) {
        if (!stack().limits().take(address(each), origin())) {
          stack().limits().leftOut(declared.type());
          return all;
        }
        before = new ResourceInstance(this, each);
        instances.put(each.key(), before);
        stack().register(before);
      }
      all.add(before);
    }
    return all;
  }

  /** What a reference to the block sees: see {@code Scope}. */
  Value value() {
    if (value.isPresent()) return value.get();
    Value made = compute();
    boolean whole = true;
    for (ResourceInstance each : instances.values()) whole &= !each.isComputing();
    if (whole) value = Optional.of(made);
    return made;
  }

  private Value compute() {
    Expansion all = expansion();
    List<ResourceInstance> made = instances();
    Optional<Cause> open =
        made.size() < all.instances().size() ? stack().limits().reached() : all.open();
    return switch (all.form()) {
      case SINGLE ->
          made.isEmpty()
              ? Unknowns.of(Reason.LIMIT, "too many resources", origin())
              : made.get(0).view();
      case COUNT -> {
        List<Element> elements = new ArrayList<>();
        for (ResourceInstance each : made)
          elements.add(new Element(each.view(), each.instance().possible().isEmpty()));
        yield new Value.Sequence(Value.SequenceType.TUPLE, elements, open, origin());
      }
      case FOR_EACH -> {
        Map<String, Element> entries = new LinkedHashMap<>();
        for (ResourceInstance each : made)
          entries.put(
              each.instance().entry(),
              new Element(each.view(), each.instance().possible().isEmpty()));
        yield new Value.Mapping(Value.MappingType.OBJECT, entries, open, origin());
      }
    };
  }
}
