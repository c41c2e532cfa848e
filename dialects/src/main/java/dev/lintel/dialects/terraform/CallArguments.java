package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.model.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The arguments of one instance of a module call, each evaluated once. */
final class CallArguments implements Arguments {
  private final Declaration declaration;
  private final Scope scope;
  private final Map<String, Value> values = new HashMap<>();

  CallArguments(Declaration declaration, Scope scope) {
    this.declaration = declaration;
    this.scope = scope;
  }

  @Override
  public Optional<Value> value(String variable, Type type) {
    return value(variable);
  }

  Optional<Value> value(String name) {
    Value before = values.get(name);
    if (before != null) return Optional.of(before);
    PlacedAttribute attribute = declaration.attributes().get(name);
    if (attribute == null || Meta.MODULE_NAMES.contains(name)) return Optional.empty();
    Value value = AttributeValues.of(attribute, scope);
    values.put(name, value);
    return Optional.of(value);
  }
}
