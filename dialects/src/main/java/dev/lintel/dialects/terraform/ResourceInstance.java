package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.schema.BlockSchema;
import java.util.Map;
import java.util.Optional;

/** One instance of a resource or data block. */
final class ResourceInstance {
  private final ResourceNode node;
  private final Instance instance;
  private Optional<Value.Mapping> values = Optional.empty();
  private Optional<Value> view = Optional.empty();

  ResourceInstance(ResourceNode node, Instance instance) {
    this.node = node;
    this.instance = instance;
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
    if (values.isEmpty()) values = Optional.of(compute());
    return values.get();
  }

  private Value.Mapping compute() {
    Declaration declaration = declared().declaration();
    Map<String, Element> entries =
        new Blocks(scope(), Meta.NAMES)
            .values(declaration.attributes(), declaration.blocks(), schema());
    module().stack().providers().addDefaults(this, entries);
    DataSources.addComputed(this, entries);
    return new Value.Mapping(
        Value.MappingType.OBJECT, entries, Optional.empty(), declaration.origin());
  }

  /** What others see of it: the same, each part with the target that it is read from. */
  Value view() {
    if (view.isEmpty()) view = Optional.of(Views.of(address(), values(), schema()));
    return view.get();
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
