package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One instance of a module: the root, or what one call makes. Its names are evaluated when they are
 * first asked for.
 */
final class ModuleInstance {
  private final StackEvaluation stack;
  private final Configuration configuration;
  private final Optional<ModuleCall> call;
  private final String address;
  private final String path;
  private final Optional<Cause> possible;
  private final Variables variables;
  private final Memo<Value> locals;
  private final Memo<Value> outputs;
  private final Map<String, ModuleCall> calls = new HashMap<>();
  private final Map<String, ResourceNode> resources = new HashMap<>();
  private final InstanceScope scope;

  private ModuleInstance(
      StackEvaluation stack,
      Configuration configuration,
      Optional<ModuleCall> call,
      String address,
      String path,
      Optional<Cause> possible,
      Arguments arguments) {
    this.stack = stack;
    this.configuration = configuration;
    this.call = call;
    this.address = address;
    this.path = path;
    this.possible = possible;
    scope = new InstanceScope(this);
    variables = new Variables(this, arguments);
    locals = new Memo<>(stack.depth());
    outputs = new Memo<>(stack.depth());
  }

  static ModuleInstance root(
      StackEvaluation stack, Configuration configuration, Arguments arguments) {
    return new ModuleInstance(
        stack, configuration, Optional.empty(), "", "", Optional.empty(), arguments);
  }

  /** What one instance of a call makes. */
  static ModuleInstance called(
      ModuleCall call, Configuration configuration, Instance instance, Arguments arguments) {
    ModuleInstance parent = call.parent();
    return new ModuleInstance(
        parent.stack,
        configuration,
        Optional.of(call),
        call.address(instance),
        call.path(),
        instance.possible().or(parent::possible),
        arguments);
  }

  StackEvaluation stack() {
    return stack;
  }

  Configuration configuration() {
    return configuration;
  }

  /** The instance's address, {@code module.a[0]}; "" for the root. */
  String address() {
    return address;
  }

  /** The address without keys. */
  String path() {
    return path;
  }

  Optional<ModuleCall> call() {
    return call;
  }

  /** Why it may not be there, or what it is in may not. */
  Optional<Cause> possible() {
    return possible;
  }

  /** Names as they are seen where neither {@code count} nor {@code for_each} is set. */
  InstanceScope scope() {
    return scope;
  }

  /** A name in this module as it is seen from everywhere. */
  String qualified(String name) {
    return address.isEmpty() ? name : address + "." + name;
  }

  /** The same without instance keys. */
  String qualifiedBlock(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  Value variable(String name, Origin at) {
    if (configuration.variables().containsKey(name))
      return AttributeValues.used(variables.value(name), at);
    undeclared("var." + name, "variable", at);
    return Unknowns.symbol(
        Reason.VARIABLE, "var." + name + " is not declared", qualified("var." + name), at);
  }

  Value local(String name, Origin at) {
    PlacedAttribute attribute = configuration.locals().get(name);
    if (attribute == null) {
      undeclared("local." + name, "local value", at);
      return Unknowns.symbol(
          Reason.OUTSIDE, "local." + name + " is not declared", qualified("local." + name), at);
    }
    Value value =
        locals.get(
            name,
            () -> AttributeValues.of(attribute, scope),
            () -> stack.cycle("local." + name, attribute.origin()),
            () -> stack.tooDeep("local." + name, attribute.origin()));
    return AttributeValues.used(value, at);
  }

  /** The value of an output where a name for it is used. */
  Value output(String name, Origin at) {
    Declaration output = configuration.outputs().get(name);
    if (output == null)
      return Unknowns.of(
          Reason.MALFORMED, qualifiedBlock("output." + name) + " is not declared", at);
    return AttributeValues.used(output(name), at);
  }

  /** The value of a declared output, with the place of its {@code value} attribute. */
  Value output(String name) {
    Declaration output = configuration.outputs().get(name);
    if (output == null) throw new IllegalArgumentException(name);
    return outputs.get(
        name,
        () -> computeOutput(output),
        () -> stack.cycle(qualifiedBlock("output." + name), output.origin()),
        () -> stack.tooDeep(qualifiedBlock("output." + name), output.origin()));
  }

  private Value computeOutput(Declaration output) {
    Optional<PlacedAttribute> attribute = output.attribute("value");
    if (attribute.isEmpty()) return new Value.Absent(output.origin());
    Value value = AttributeValues.of(attribute.get(), scope);
    return Sensitivity.of(output) ? value.at(value.origin().asSensitive()) : value;
  }

  Optional<ModuleCall> call(String name) {
    Declaration declaration = configuration.modules().get(name);
    if (declaration == null) return Optional.empty();
    ModuleCall before = calls.get(name);
    if (before != null) return Optional.of(before);
    ModuleCall made = new ModuleCall(this, name, declaration);
    calls.put(name, made);
    return Optional.of(made);
  }

  /** The node of a resource, by its address as references spell it. */
  Optional<ResourceNode> resource(String reference) {
    ResourceDeclaration declaration = configuration.resources().get(reference);
    if (declaration == null) return Optional.empty();
    ResourceNode before = resources.get(reference);
    if (before != null) return Optional.of(before);
    ResourceNode made = new ResourceNode(this, declaration);
    resources.put(reference, made);
    return Optional.of(made);
  }

  /** Tells of a name that nothing declares, unless only a part of the module is looked at. */
  void undeclared(String name, String kind, Origin at) {
    if (stack.isPartial() || !stack.firstTime(configuration.folder() + " " + name)) return;
    stack
        .problems()
        .warning(at, "no " + kind + " \"" + name + "\" is declared in this module; declare it");
  }
}
