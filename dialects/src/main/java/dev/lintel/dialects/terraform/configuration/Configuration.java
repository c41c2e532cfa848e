package dev.lintel.dialects.terraform.configuration;

import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the files of one folder declare together. Immutable, and shared by all calls of the module.
 *
 * @param folder its real path
 * @param name what reports call the folder
 * @param items blocks that make something, in the order of files, then of the text
 * @param variables by name, and so {@code locals}, {@code outputs}, {@code modules}
 * @param resources by address as references spell it: {@code data.aws_region.here}
 * @param requiredProviders by local name
 * @param problems what is wrong with the files, sorted by place
 */
public record Configuration(
    Path folder,
    String name,
    List<SourceText> sources,
    List<Declared> items,
    Map<String, Declaration> variables,
    Map<String, PlacedAttribute> locals,
    Map<String, Declaration> outputs,
    Map<String, Declaration> modules,
    Map<String, ResourceDeclaration> resources,
    Map<String, RequiredProvider> requiredProviders,
    List<Problem> problems) {
  public Configuration {
    sources = List.copyOf(sources);
    items = List.copyOf(items);
    variables = ordered(variables);
    locals = ordered(locals);
    outputs = ordered(outputs);
    modules = ordered(modules);
    resources = ordered(resources);
    requiredProviders = ordered(requiredProviders);
    problems = List.copyOf(problems);
  }

  /** The builder's own, which nobody else has: there may be hundreds of thousands of entries. */
  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(map);
  }

  /** Something that a block of the configuration makes. */
  public sealed interface Declared {
    record OfResource(ResourceDeclaration resource) implements Declared {}

    record OfModule(String name, Declaration declaration) implements Declared {}

    record OfProvider(String name, Declaration declaration) implements Declared {}

    record OfVariable(String name, Declaration declaration) implements Declared {}

    record OfOutput(String name, Declaration declaration) implements Declared {}
  }

  /** The version constraint of a provider, by its local name, where the code has one. */
  public Optional<String> providerVersion(String localName) {
    RequiredProvider required = requiredProviders.get(localName);
    return required == null ? Optional.empty() : required.version();
  }
}
