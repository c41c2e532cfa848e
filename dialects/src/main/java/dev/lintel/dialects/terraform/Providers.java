package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Configuration;
import dev.lintel.dialects.terraform.configuration.Configuration.Declared;
import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.configuration.ResourceDeclaration;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.schema.BlockSchema;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.ObjectEntry;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider configurations of one stack, and what they add to resources. */
final class Providers {
  private final Map<String, Optional<Value>> defaultTags = new HashMap<>();
  private final Map<Configuration, Map<String, Declaration>> byKey = new IdentityHashMap<>();

  /** A {@code provider} block and the module it stands in. */
  record Configured(ModuleInstance module, String name, Declaration declaration) {}

  /** The version constraint that holds for a resource: of its module, else of those around it. */
  Optional<String> version(ModuleInstance module, ResourceDeclaration declared) {
    String key = key(declared);
    int dot = key.indexOf('.');
    String name = dot < 0 ? key : key.substring(0, dot);
    Optional<ModuleInstance> at = Optional.of(module);
    while (at.isPresent()) {
      Optional<String> version = at.get().configuration().providerVersion(name);
      if (version.isPresent()) return version;
      at = at.get().call().map(ModuleCall::parent);
    }
    return Optional.empty();
  }

  /** The name by which a resource asks for its provider: {@code aws}, {@code aws.west}. */
  static String key(ResourceDeclaration declared) {
    Optional<PlacedAttribute> said = declared.declaration().attribute("provider");
    Optional<String> name = said.flatMap(a -> StaticNames.of(a.value()));
    if (name.isPresent()) return name.get();
    String type = declared.type();
    int underscore = type.indexOf('_');
    return underscore < 0 ? type : type.substring(0, underscore);
  }

  /** The configuration that a name means in a module, by way of the calls that pass it on. */
  Optional<Configured> find(ModuleInstance module, String key) {
    Declaration declaration = declared(module.configuration()).get(key);
    if (declaration != null) return Optional.of(new Configured(module, key, declaration));
    Optional<ModuleCall> call = module.call();
    if (call.isEmpty()) return Optional.empty();
    Optional<String> passed = passed(call.get(), key);
    if (passed.isPresent()) return find(call.get().parent(), passed.get());
    return key.indexOf('.') < 0 ? find(call.get().parent(), key) : Optional.empty();
  }

  /**
   * The provider blocks of a configuration; of two with one name the first. Made once: every
   * resource asks.
   */
  private Map<String, Declaration> declared(Configuration configuration) {
    return byKey.computeIfAbsent(
        configuration,
        one -> {
          Map<String, Declaration> found = new HashMap<>();
          for (Declared item : one.items())
            if (item instanceof Declared.OfProvider provider)
              found.putIfAbsent(provider.name(), provider.declaration());
          return found;
        });
  }

  private static Optional<String> passed(ModuleCall call, String key) {
    Optional<PlacedAttribute> providers = call.declaration().attribute("providers");
    if (providers.isPresent() && providers.get().value() instanceof Expression.ObjectLiteral object)
      for (ObjectEntry entry : object.entries())
        if (StaticNames.of(entry.key()).filter(key::equals).isPresent())
          return StaticNames.of(entry.value());
    return Optional.empty();
  }

  /**
   * Adds {@code tags_all} as the AWS provider computes it: the tags of {@code default_tags}, those
   * of the resource win (provider documentation, "default_tags").
   */
  void addDefaults(ResourceInstance resource, Map<String, Element> entries) {
    Optional<BlockSchema> schema = resource.schema();
    if (schema.isEmpty()
        || !schema.get().attributes().containsKey("tags_all")
        || entries.containsKey("tags_all")) return;
    Origin block = resource.declared().declaration().origin();
    Optional<Value> defaults =
        defaultTags(resource.module(), key(resource.declared()))
            .map(value -> AttributeValues.used(value, block));
    Optional<Value> own = Optional.ofNullable(entries.get("tags")).map(Element::value);
    own = own.filter(value -> !(value instanceof Value.Absent));
    Optional<Value> all =
        defaults.isEmpty() ? own : own.isEmpty() ? defaults : merged(defaults.get(), own.get());
    all.ifPresent(value -> entries.put("tags_all", Element.sure(value)));
  }

  private static Optional<Value> merged(Value defaults, Value own) {
    if (!(defaults instanceof Value.Mapping under)) return Optional.of(defaults);
    if (!(own instanceof Value.Mapping over)) return Optional.of(keysOf(under, own));
    Map<String, Element> entries = new LinkedHashMap<>(under.entries());
    entries.putAll(over.entries());
    return Optional.of(
        new Value.Mapping(
            Value.MappingType.MAP, entries, over.open().or(under::open), over.origin()));
  }

  /** Of default tags that may be overwritten the keys are sure, and that they have values. */
  private static Value keysOf(Value.Mapping defaults, Value own) {
    Cause cause = Causes.of(own, "what its tags are");
    Map<String, Element> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Element> entry : defaults.entries().entrySet())
      entries.put(
          entry.getKey(),
          new Element(
              new Value.Unknown(
                  List.of(cause), Hints.NONE.withNotNull(), entry.getValue().value().origin()),
              entry.getValue().sure()));
    return new Value.Mapping(Value.MappingType.MAP, entries, Optional.of(cause), own.origin());
  }

  private Optional<Value> defaultTags(ModuleInstance module, String key) {
    Optional<Configured> provider = find(module, key);
    if (provider.isEmpty()) return Optional.empty();
    String name = provider.get().module().qualified(provider.get().name());
    Optional<Value> before = defaultTags.get(name);
    if (before != null) return before;
    defaultTags.put(name, Optional.empty());
    Optional<Value> tags = defaultTags(provider.get());
    defaultTags.put(name, tags);
    return tags;
  }

  private static Optional<Value> defaultTags(Configured provider) {
    for (PlacedBlock block : provider.declaration().blocks("default_tags")) {
      Optional<PlacedAttribute> tags =
          Declaration.of(block.source(), block.block()).attribute("tags");
      if (tags.isPresent())
        return Optional.of(AttributeValues.of(tags.get(), provider.module().scope()));
    }
    return Optional.empty();
  }
}
