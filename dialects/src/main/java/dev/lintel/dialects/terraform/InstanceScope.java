package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Files;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.Optional;

/** What names mean inside one instance of a block, or in a module outside of all. */
final class InstanceScope implements Scope {
  private final ModuleInstance module;
  private final Instance instance;
  private final Optional<ResourceInstance> self;
  private final boolean silent;

  InstanceScope(ModuleInstance module) {
    this(module, Instance.ONLY, Optional.empty(), false);
  }

  private InstanceScope(
      ModuleInstance module, Instance instance, Optional<ResourceInstance> self, boolean silent) {
    this.module = module;
    this.instance = instance;
    this.self = self;
    this.silent = silent;
  }

  InstanceScope inside(Instance of) {
    return new InstanceScope(module, of, self, silent);
  }

  /** For what is evaluated when the resource is there, and may not be looked at otherwise. */
  InstanceScope of(ResourceInstance resource) {
    return new InstanceScope(module, instance, Optional.of(resource), true);
  }

  @Override
  public Value lookup(String root, String name, Origin at) {
    return switch (root) {
      case "var" -> module.variable(name, at);
      case "local" -> module.local(name, at);
      case "module" ->
          module.call(name).map(call -> call.value(at)).orElseGet(() -> noModule(name, at));
      case "each" -> each(name, at);
      case "count" -> count(name, at);
      case "path", "terraform" -> module.stack().constants().lookup(module, root, name, at);
      case "self" -> self(at);
      default -> resource(root, name, at);
    };
  }

  @Override
  public Optional<Value> output(String call, Optional<Value> key, String output, Origin at) {
    Optional<ModuleCall> found = module.call(call);
    return found.isEmpty() ? Optional.of(noModule(call, at)) : found.get().output(key, output, at);
  }

  private Value noModule(String name, Origin at) {
    module.undeclared("module." + name, "module call", at);
    return Unknowns.of(Reason.OUTSIDE, "module." + name + " is not declared", at);
  }

  private Value each(String name, Origin at) {
    Optional<Value> value = name.equals("key") ? instance.eachKey() : instance.eachValue();
    if (value.isPresent()) return AttributeValues.used(value.get(), at);
    return misplaced("each." + name, "for_each", at);
  }

  private Value count(String name, Origin at) {
    if (name.equals("index") && instance.count().isPresent())
      return AttributeValues.used(instance.count().get(), at);
    return misplaced("count." + name, "count", at);
  }

  private Value misplaced(String name, String argument, Origin at) {
    String message = name + " has a value only in a block that sets " + argument;
    problem(new Problem(Problem.Level.WARNING, message, at));
    return Unknowns.of(Reason.MALFORMED, message, at);
  }

  private Value self(Origin at) {
    if (self.isPresent()) return AttributeValues.used(self.get().view(), at);
    return misplaced("self", "a provisioner, connection or condition", at);
  }

  private Value resource(String root, String name, Origin at) {
    String reference = root + "." + name;
    Optional<ResourceNode> node = module.resource(reference);
    if (node.isPresent()) return AttributeValues.used(node.get().value(), at);
    boolean data = root.startsWith("data.");
    module.undeclared(reference, data ? "data source" : "resource", at);
    String address = module.qualified(reference);
    return data
        ? Unknowns.symbol(Reason.OUTSIDE, address + " is not declared", address, at)
        : new Value.Reference(address, "", at);
  }

  @Override
  public Value missing(String resource, String attribute, Origin at) {
    return module.stack().missing(resource, attribute, at);
  }

  @Override
  public Files files() {
    return module.stack().files();
  }

  @Override
  public void problem(Problem problem) {
    if (!silent) module.stack().problems().add(problem);
  }
}
