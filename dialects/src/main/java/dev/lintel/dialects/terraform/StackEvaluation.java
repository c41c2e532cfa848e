package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Files;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all module instances of one stack share while it is evaluated. Used by one thread; its
 * values are computed when they are first asked for.
 */
final class StackEvaluation {
  private final Problems problems;
  private final Limits limits;
  private final ModuleSources sources;
  private final Files files;
  private final StackConstants constants;
  private final boolean partial;
  private final Memo.Depth depth = new Memo.Depth();
  private final Schemas schemas = new Schemas();
  private final Providers providers = new Providers();
  private final Types types;
  private final Map<String, ResourceInstance> instances = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /**
   * @param partial whether only some files of a module are looked at, so that names may be declared
   *     elsewhere
   */
  StackEvaluation(
      Problems problems,
      ModuleSources sources,
      Files files,
      StackConstants constants,
      boolean partial) {
    this.problems = problems;
    this.sources = sources;
    this.files = files;
    this.constants = constants;
    this.partial = partial;
    limits = new Limits(problems);
    types = new Types(new ConstantScope(files, problems));
  }

  Problems problems() {
    return problems;
  }

  Limits limits() {
    return limits;
  }

  ModuleSources sources() {
    return sources;
  }

  Files files() {
    return files;
  }

  StackConstants constants() {
    return constants;
  }

  boolean isPartial() {
    return partial;
  }

  Memo.Depth depth() {
    return depth;
  }

  Schemas schemas() {
    return schemas;
  }

  Providers providers() {
    return providers;
  }

  Types types() {
    return types;
  }

  /** Makes an instance known by its address, for attributes that its configuration leaves out. */
  void register(ResourceInstance instance) {
    instances.putIfAbsent(instance.address(), instance);
  }

  Value missing(String address, String attribute, Origin at) {
    Optional<ResourceInstance> instance = Optional.ofNullable(instances.get(address));
    return MissingAttributes.value(address, instance, attribute, at);
  }

  /** Whether something is told for the first time: a name that is nowhere may be used often. */
  boolean firstTime(String what) {
    return told.add(what);
  }

  /** Tells that something is defined by itself; what it is then. */
  Value cycle(String name, Origin where) {
    String message = name + " is defined by way of itself; break the cycle";
    problems.error(where, message);
    return Unknowns.of(Reason.MALFORMED, message, where);
  }

  /** Tells that too many values hang on each other; what this one is then. */
  Value tooDeep(String name, Origin where) {
    String message =
        name + " hangs on a chain of more than " + Memo.Depth.DEEPEST + " values; shorten it";
    problems.warning(where, message);
    return Unknowns.of(Reason.LIMIT, message, where);
  }
}
