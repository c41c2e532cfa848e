package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.Literals;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.model.Category;
import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Resource;
import dev.lintel.model.Value;
import dev.lintel.schema.BlockSchema;
import dev.lintel.schema.ProviderSchema;
import dev.lintel.schema.ProviderSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Module calls, providers, variables and outputs as resources, for kinds that are about them. */
final class NamedThings {
  private static final Set<String> PROVIDER_META = Set.of("alias", "version");
  private final StackEvaluation stack;

  NamedThings(StackEvaluation stack) {
    this.stack = stack;
  }

  Resource module(ModuleCall call, Instance instance) {
    Declaration declaration = call.declaration();
    Map<String, Element> entries = new LinkedHashMap<>();
    CallArguments arguments = call.arguments(instance);
    for (String name : declaration.attributes().keySet())
      arguments.value(name).ifPresent(value -> entries.put(name, Element.sure(value)));
    String source =
        declaration.attribute("source").flatMap(a -> Literals.text(a.value())).orElse("");
    return new Resource(
        call.address(instance),
        call.path(),
        call.parent().address(),
        Category.MODULE,
        source,
        call.name(),
        object(entries, declaration.origin()),
        Meta.ofModule(declaration, call.scope(instance), folder(call)),
        instance.possible().or(call.parent()::possible),
        declaration.attribute("version").flatMap(a -> Literals.text(a.value())));
  }

  private static Optional<String> folder(ModuleCall call) {
    return call.source() instanceof ModuleSource.Found found
        ? Optional.of(found.configuration().name())
        : Optional.empty();
  }

  Resource provider(ModuleInstance module, String name, Declaration declaration) {
    String type = declaration.label(0);
    Optional<BlockSchema> schema =
        ProviderSchemas.provider(type).map(ProviderSchema::configuration);
    Map<String, Element> entries =
        new Blocks(module.scope(), PROVIDER_META)
            .values(declaration.attributes(), declaration.blocks(), schema);
    return thing(
        module,
        Category.PROVIDER,
        type,
        "provider." + name,
        name.substring(name.indexOf('.') + 1),
        object(entries, declaration.origin()),
        module.configuration().providerVersion(type));
  }

  Resource variable(ModuleInstance module, String name, Declaration declaration) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (PlacedAttribute attribute : declaration.attributes().values())
      entries.put(
          attribute.name(),
          Element.sure(
              switch (attribute.name()) {
                case "default" -> stack.types().fallback(declaration);
                case "type" ->
                    new Value.Text(
                        attribute
                            .source()
                            .substring(attribute.value().start(), attribute.value().end()),
                        attribute.origin());
                default -> AttributeValues.of(attribute, module.scope());
              }));
    addHeaders("validation", declaration, entries);
    return thing(
        module,
        Category.VARIABLE,
        "variable",
        "var." + name,
        name,
        object(entries, declaration.origin()),
        Optional.empty());
  }

  /** Conditions are Terraform's to check: that they are there is what counts. */
  private static void addHeaders(
      String type, Declaration declaration, Map<String, Element> entries) {
    List<Value> blocks = new ArrayList<>();
    for (PlacedBlock block : declaration.blocks(type)) blocks.add(object(Map.of(), block.origin()));
    if (!blocks.isEmpty())
      entries.put(
          type,
          Element.sure(Value.Sequence.of(Value.SequenceType.LIST, blocks, blocks.get(0).origin())));
  }

  Resource output(ModuleInstance module, String name, Declaration declaration) {
    Map<String, Element> entries = new LinkedHashMap<>();
    for (PlacedAttribute attribute : declaration.attributes().values())
      if (!attribute.name().equals("depends_on"))
        entries.put(
            attribute.name(),
            Element.sure(
                attribute.name().equals("value")
                    ? module.output(name)
                    : AttributeValues.of(attribute, module.scope())));
    return thing(
        module,
        Category.OUTPUT,
        "output",
        "output." + name,
        name,
        object(entries, declaration.origin()),
        Optional.empty());
  }

  private static Resource thing(
      ModuleInstance module,
      Category category,
      String type,
      String address,
      String name,
      Value.Mapping values,
      Optional<String> version) {
    return new Resource(
        module.qualified(address),
        module.qualifiedBlock(address),
        module.address(),
        category,
        type,
        name,
        values,
        object(Map.of(), values.origin()),
        module.possible(),
        version);
  }

  private static Value.Mapping object(Map<String, Element> entries, Origin origin) {
    return new Value.Mapping(Value.MappingType.OBJECT, entries, Optional.empty(), origin);
  }
}
