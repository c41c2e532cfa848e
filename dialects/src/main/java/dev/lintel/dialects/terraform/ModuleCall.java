package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code module} block in one instance of the module it stands in. */
final class ModuleCall {
  private final ModuleInstance parent;
  private final String name;
  private final Declaration declaration;
  private final Memo<Expansion> expansion;
  private final Map<String, ModuleInstance> instances = new HashMap<>();
  private final Map<String, CallArguments> arguments = new HashMap<>();
  private Optional<ModuleSource> source = Optional.empty();

  ModuleCall(ModuleInstance parent, String name, Declaration declaration) {
    this.parent = parent;
    this.name = name;
    this.declaration = declaration;
    expansion = new Memo<>(parent.stack().depth());
  }

  ModuleInstance parent() {
    return parent;
  }

  String name() {
    return name;
  }

  Declaration declaration() {
    return declaration;
  }

  /** {@code module.a.module.b}. */
  String path() {
    return parent.qualifiedBlock("module." + name);
  }

  String address(Instance instance) {
    return parent.qualified("module." + name) + instance.key();
  }

  /** Where the module's files are, or why they are nowhere. */
  ModuleSource source() {
    if (source.isEmpty()) source = Optional.of(parent.stack().sources().of(this));
    return source.get();
  }

  Expansion expansion() {
    String what = parent.qualified("module." + name);
    return expansion.get(
        "",
        () -> new Expander(parent.stack(), parent.scope(), what).expand(declaration),
        () -> unknown(parent.stack().cycle(what, declaration.origin())),
        () -> unknown(parent.stack().tooDeep(what, declaration.origin())));
  }

  private Expansion unknown(Value why) {
    return new ForEach(parent.stack(), path()).expand(why);
  }

  /** The names inside the block, for one of its instances. */
  InstanceScope scope(Instance instance) {
    return parent.scope().inside(instance);
  }

  /** The module that an instance of the call makes; empty where it is not available. */
  Optional<ModuleInstance> module(Instance instance) {
    if (!(source() instanceof ModuleSource.Found found)) return Optional.empty();
    ModuleInstance before = instances.get(instance.key());
    if (before != null) return Optional.of(before);
    if (!parent.stack().limits().takeModule(path(), declaration.origin())) return Optional.empty();
    Configuration configuration = found.configuration();
    ModuleInstance made = ModuleInstance.called(this, configuration, instance, arguments(instance));
    instances.put(instance.key(), made);
    return Optional.of(made);
  }

  CallArguments arguments(Instance instance) {
    return arguments.computeIfAbsent(
        instance.key(), _ -> new CallArguments(declaration, scope(instance)));
  }

  /** All outputs of all instances. */
  Value value(Origin at) {
    Expansion all = expansion();
    return switch (all.form()) {
      case SINGLE -> outputs(Instance.ONLY, at);
      case COUNT -> {
        List<Element> elements = new ArrayList<>();
        for (Instance each : all.instances())
          elements.add(new Element(outputs(each, at), each.possible().isEmpty()));
        yield new Value.Sequence(Value.SequenceType.TUPLE, elements, all.open(), at);
      }
      case FOR_EACH -> {
        Map<String, Element> entries = new LinkedHashMap<>();
        for (Instance each : all.instances())
          entries.put(each.entry(), new Element(outputs(each, at), each.possible().isEmpty()));
        yield new Value.Mapping(Value.MappingType.OBJECT, entries, all.open(), at);
      }
    };
  }

  private Value outputs(Instance instance, Origin at) {
    Optional<ModuleInstance> module = module(instance);
    if (module.isEmpty()) return unavailable(instance, "", at);
    Map<String, Element> outputs = new LinkedHashMap<>();
    for (String output : module.get().configuration().outputs().keySet())
      outputs.put(output, Element.sure(module.get().output(output, at)));
    return new Value.Mapping(Value.MappingType.OBJECT, outputs, Optional.empty(), at);
  }

  /**
   * One output of one instance, by the key that stands in brackets, if one does; empty where there
   * is none.
   */
  Optional<Value> output(Optional<Value> key, String output, Origin at) {
    Expansion all = expansion();
    boolean single = all.form() == Expansion.Form.SINGLE;
    if (key.isPresent() == single) return Optional.empty();
    return single ? output(Instance.ONLY, output, at) : output(all, key.get(), output, at);
  }

  private Optional<Value> output(Expansion all, Value key, String output, Origin at) {
    Optional<String> wanted = InstanceKeys.of(key);
    Optional<Instance> loose = Optional.empty();
    for (Instance each : all.instances()) {
      if (wanted.isPresent() && each.key().equals(wanted.get())) return output(each, output, at);
      if (each.key().equals(Instance.UNKNOWN_KEY)) loose = Optional.of(each);
    }
    return loose.isPresent() ? output(loose.get(), output, at) : Optional.empty();
  }

  private Optional<Value> output(Instance instance, String output, Origin at) {
    Optional<ModuleInstance> module = module(instance);
    if (module.isEmpty()) return Optional.of(unavailable(instance, "." + output, at));
    return module.get().configuration().outputs().containsKey(output)
        ? Optional.of(module.get().output(output, at))
        : Optional.empty();
  }

  private Value unavailable(Instance instance, String output, Origin at) {
    Optional<PlacedAttribute> written = declaration.attribute("source");
    Origin where = written.isPresent() ? written.get().origin() : declaration.origin();
    Cause cause = new Cause(Reason.MODULE, path() + " is not available", where);
    return new Value.Unknown(
        List.of(cause), dev.lintel.model.Hints.symbol(address(instance) + output), at);
  }
}
