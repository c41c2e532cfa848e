package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Category;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.schema.BlockSchema;
import java.util.Map;
import java.util.Optional;

/** One instance of a resource or data block. */
final class ResourceInstance {
  private final ResourceNode node;
  private final Instance instance;
  private final Memo<Value.Mapping> values;
  private Optional<Value> view = Optional.empty();

  ResourceInstance(ResourceNode node, Instance instance) {
    this.node = node;
    this.instance = instance;
    values = new Memo<>(node.module().stack().depth());
  }

  ResourceNode node() {
    return node;
  }

  Instance instance() {
    return instance;
  }

  String address() {
    return node.address(instance);
  }

  ModuleInstance module() {
    return node.module();
  }

  ResourceDeclaration declared() {
    return node.declared();
  }

  Optional<BlockSchema> schema() {
    return module().stack().schemas().of(declared());
  }

  InstanceScope scope() {
    return module().scope().inside(instance);
  }

  /** What the configuration sets. */
  Value.Mapping values() {
    StackEvaluation stack = module().stack();
    return values.get(
        "",
        this::compute,
        () -> nothing(stack.cycle(address(), origin())),
        () -> nothing(stack.tooDeep(address(), origin())));
  }

  private Origin origin() {
    return declared().declaration().origin();
  }

  private Value.Mapping nothing(Value why) {
    Cause cause = Causes.of(why, "what it sets");
    return new Value.Mapping(Value.MappingType.OBJECT, Map.of(), Optional.of(cause), origin());
  }

  private Value.Mapping compute() {
    Declaration declaration = declared().declaration();
    Map<String, Element> entries =
        new Blocks(scope(), Meta.NAMES)
            .values(declaration.attributes(), declaration.blocks(), schema());
    module().stack().providers().addDefaults(this, entries);
    DataSources.addComputed(this, entries);
    PlacedBlock head = declaration.head();
    return new Value.Mapping(
        Value.MappingType.OBJECT,
        entries,
        Blocks.unreadable(head.source(), head.block().body()),
        declaration.origin());
  }

  /**
   * What others see of it: the same, each part with the target that it is read from. A resource
   * that hangs on itself, which Terraform refuses, is at least known to be there.
   */
  Value view() {
    if (view.isPresent()) return view.get();
    if (isComputing()) {
      Value unknown = module().stack().cycle(address(), origin());
      return declared().category() == Category.RESOURCE
          ? new Value.Reference(address(), "", origin())
          : unknown;
    }
    Value made = Views.of(address(), values(), schema());
    view = Optional.of(made);
    return made;
  }

  /** Whether it is being evaluated at the moment. */
  boolean isComputing() {
    return values.isComputing("");
  }

  /** Why it may not be there, or the module it is in may not. */
  Optional<Cause> possible() {
    return instance.possible().or(module()::possible);
  }

  Resource resource() {
    Value.Mapping evaluated = values();
    ResourceDeclaration declared = declared();
    return new Resource(
        address(),
        module().qualifiedBlock(declared.address()),
        module().address(),
        declared.category(),
        declared.type(),
        declared.name(),
        evaluated,
        Meta.of(declared.declaration(), scope().of(this)),
        possible(),
        module().stack().providers().version(module(), declared));
  }
}
