package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configurations;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the files of called modules for one stack. */
final class ModuleSources {
  private final Problems problems;
  private final Configurations configurations;
  private final SourceResolver resolver;
  private final Set<String> told = new HashSet<>();

  ModuleSources(Problems problems, Configurations configurations, SourceResolver resolver) {
    this.problems = problems;
    this.configurations = configurations;
    this.resolver = resolver;
  }

  ModuleSource of(ModuleCall call) {
    Optional<PlacedAttribute> attribute = call.declaration().attribute("source");
    if (attribute.isEmpty()) {
      problems.warning(
          call.declaration().origin(), call.path() + " has no source; say where its files are");
      return new ModuleSource.Unavailable();
    }
    Value value = AttributeValues.of(attribute.get(), call.parent().scope());
    if (!(value instanceof Value.Text text))
      return absent(call, attribute.get().origin(), "", "its source is not known");
    return of(call, text.value(), attribute.get().origin());
  }

  private ModuleSource of(ModuleCall call, String source, Origin where) {
    Path from = call.parent().configuration().folder();
    return switch (resolver.resolve(from, call.path(), source)) {
      case SourceResolver.Place.Folder(Path folder) -> take(call, folder, where);
      case SourceResolver.Place.Elsewhere() ->
          absent(
              call,
              where,
              source,
              "its source \""
                  + source
                  + "\" is not here; run terraform init, or pass --module-dir "
                  + source
                  + "=FOLDER");
      case SourceResolver.Place.Refused(String why) -> {
        problems.warning(where, call.path() + ": the folder \"" + source + "\" " + why);
        yield new ModuleSource.Unavailable();
      }
    };
  }

  private ModuleSource absent(ModuleCall call, Origin where, String source, String why) {
    if (told.add(source))
      problems.notice(where, call.path() + " is not looked into, its outputs are unknown: " + why);
    return new ModuleSource.Unavailable();
  }

  private ModuleSource take(ModuleCall call, Path folder, Origin where) {
    int depth = 0;
    for (Optional<ModuleInstance> at = Optional.of(call.parent());
        at.isPresent();
        at = at.get().call().map(ModuleCall::parent)) {
      if (at.get().configuration().folder().equals(folder) || ++depth > Limits.DEEPEST_MODULE) {
        problems.warning(
            where, call.path() + " calls itself, by way of what it calls; break the cycle");
        return new ModuleSource.Unavailable();
      }
    }
    Configuration configuration = configurations.of(folder);
    checkArguments(call, configuration);
    return new ModuleSource.Found(folder, configuration);
  }

  /** Arguments and variables must fit, as Terraform checks them first of all. */
  private void checkArguments(ModuleCall call, Configuration module) {
    Declaration declaration = call.declaration();
    for (PlacedAttribute argument : declaration.attributes().values())
      if (!Meta.MODULE_NAMES.contains(argument.name())
          && !module.variables().containsKey(argument.name()))
        problems.warning(
            argument.origin(),
            call.path()
                + " has no variable \""
                + argument.name()
                + "\"; declare it in "
                + module.name()
                + " or leave it out");
    for (Map.Entry<String, Declaration> variable : module.variables().entrySet())
      if (variable.getValue().attribute("default").isEmpty()
          && declaration.attribute(variable.getKey()).isEmpty())
        problems.warning(
            declaration.origin(),
            call.path() + " is not given \"" + variable.getKey() + "\", which has no default");
  }
}
