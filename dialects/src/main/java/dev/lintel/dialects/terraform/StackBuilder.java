package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configuration.Declared;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Goes through a module and all that it calls, and collects what they make. */
final class StackBuilder {
  private final StackEvaluation stack;
  private final List<Resource> resources = new ArrayList<>();
  private final Set<SourceText> sources = new LinkedHashSet<>();
  private final Set<Configuration> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NamedThings things;

  StackBuilder(StackEvaluation stack) {
    this.stack = stack;
    things = new NamedThings(stack);
  }

  List<Resource> resources() {
    return resources;
  }

  /** The files of all modules gone through. */
  Set<SourceText> sources() {
    return sources;
  }

  void add(ModuleInstance module) {
    Configuration configuration = module.configuration();
    sources.addAll(configuration.sources());
    boolean first = seen.add(configuration);
    for (Declared item : configuration.items()) {
      try {
        if (stack.limits().reached().isEmpty()) add(module, item, first);
        else leaveOut(item);
      } catch (StackOverflowError e) {
        stack.tooDeep("what is written here", origin(item));
      }
    }
  }

  private void leaveOut(Declared item) {
    switch (item) {
      case Declared.OfResource resource -> stack.limits().leftOut(resource.resource().type());
      case Declared.OfModule _ -> stack.limits().leftOutModule();
      case Declared.OfProvider provider -> stack.limits().leftOut(provider.declaration().label(0));
      case Declared.OfVariable _ -> stack.limits().leftOut("variable");
      case Declared.OfOutput _ -> stack.limits().leftOut("output");
    }
  }

  private static dev.lintel.model.Origin origin(Declared item) {
    return switch (item) {
      case Declared.OfResource resource -> resource.resource().declaration().origin();
      case Declared.OfModule module -> module.declaration().origin();
      case Declared.OfProvider provider -> provider.declaration().origin();
      case Declared.OfVariable variable -> variable.declaration().origin();
      case Declared.OfOutput output -> output.declaration().origin();
    };
  }

  /**
   * @param first whether the module's files are gone through for the first time: what no instance
   *     changes is taken once
   */
  private void add(ModuleInstance module, Declared item, boolean first) {
    switch (item) {
      case Declared.OfResource(ResourceDeclaration declared) -> addResource(module, declared);
      case Declared.OfModule(String name, Declaration declaration) ->
          module
              .call(name)
              .filter(call -> call.declaration() == declaration)
              .ifPresent(this::addCall);
      case Declared.OfProvider(String name, Declaration declaration) ->
          addThing(declaration, name, () -> things.provider(module, name, declaration));
      case Declared.OfVariable(String name, Declaration declaration) -> {
        if (first) addThing(declaration, name, () -> things.variable(module, name, declaration));
      }
      case Declared.OfOutput(String name, Declaration declaration) -> {
        if (first) addThing(declaration, name, () -> things.output(module, name, declaration));
      }
    }
  }

  private void addThing(Declaration declaration, String name, Supplier<Resource> made) {
    if (stack.limits().take(name, declaration.origin())) resources.add(made.get());
  }

  private void addResource(ModuleInstance module, ResourceDeclaration declared) {
    Optional<ResourceNode> known = module.resource(declared.address());
    ResourceNode node =
        known
            .filter(n -> n.declared() == declared)
            .orElseGet(() -> new ResourceNode(module, declared));
    for (ResourceInstance instance : node.instances()) resources.add(instance.resource());
  }

  private void addCall(ModuleCall call) {
    for (Instance instance : call.expansion().instances()) {
      if (!stack.limits().take(call.address(instance), call.declaration().origin())) {
        stack.limits().leftOutModule();
        return;
      }
      resources.add(things.module(call, instance));
      call.module(instance).ifPresent(this::add);
    }
  }

  /** What the root gives out. */
  static Map<String, Value> outputs(ModuleInstance root) {
    Map<String, Value> outputs = new LinkedHashMap<>();
    for (String name : root.configuration().outputs().keySet()) {
      if (outputs.size() == Limits.MOST_THINGS) break;
      outputs.put(name, root.output(name));
    }
    return outputs;
  }
}
