package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Evaluator;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.util.Map;

/** The value of an attribute: its place is the whole attribute, from name to end of value. */
final class AttributeValues {
  private AttributeValues() {}

  static Value of(PlacedAttribute attribute, Scope scope) {
    return of(attribute, scope, Map.of());
  }

  /**
   * @param names further names: the iterators of {@code dynamic} blocks
   */
  static Value of(PlacedAttribute attribute, Scope scope, Map<String, Value> names) {
    Value value = Evaluator.evaluate(attribute.value(), scope, attribute.source(), names);
    return value.at(place(attribute.origin(), value.origin()));
  }

  /** The attribute's place in place of the expression's, which is inside it. */
  private static Origin place(Origin attribute, Origin expression) {
    return new Origin(
        attribute.source(),
        attribute.start(),
        attribute.headEnd(),
        attribute.end(),
        expression.from(),
        expression.sensitive(),
        expression.target());
  }

  /** A value where a name for it is used. */
  static Value used(Value value, Origin at) {
    return value.at(at.leadingTo(value.origin()));
  }
}
