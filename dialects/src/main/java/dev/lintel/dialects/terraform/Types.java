package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Conversions;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.dialects.terraform.evaluate.TypeConstraints;
import dev.lintel.model.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types and defaults of variables, which are the same in all instances of a module. */
final class Types {
  private final Map<Declaration, Type> types = new IdentityHashMap<>();
  private final Map<Declaration, Value> fallbacks = new IdentityHashMap<>();
  private final Scope constants;

  /**
   * @param constants a scope without names
   */
  Types(Scope constants) {
    this.constants = constants;
  }

  Type of(Declaration variable) {
    return types.computeIfAbsent(variable, this::parse);
  }

  private Type parse(Declaration variable) {
    Optional<PlacedAttribute> type = variable.attribute("type");
    return type.isEmpty()
        ? Type.ANY
        : TypeConstraints.parse(type.get().value(), constants, type.get().source());
  }

  /** The values that a variable's validation allows; empty where it does not list them. */
  List<Value> allowed(Declaration variable) {
    return AllowedValues.of(variable, constants);
  }

  /** The converted default of a variable that has one. */
  Value fallback(Declaration variable) {
    Value before = fallbacks.get(variable);
    if (before != null) return before;
    PlacedAttribute attribute = variable.attribute("default").orElseThrow();
    Value value = AttributeValues.of(attribute, constants);
    if (!(value instanceof Value.Absent))
      value = Conversions.convert(value, of(variable), constants, "var." + variable.label(0));
    fallbacks.put(variable, value);
    return value;
  }
}
