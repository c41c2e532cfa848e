package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;

/** Values to declared types, by Terraform's rules for automatic conversion. */
public final class Conversions {
  private Conversions() {}

  /**
   * The value as one of a type; it keeps its origin, and so do its parts. Attributes that an object
   * type does not name fall away, optional ones are filled in. What is not known stays so. What
   * cannot be converted is told as a problem of the scope and is an unknown that is malformed.
   *
   * @param what the value's name for the problem's message, such as {@code var.x}
   */
  public static Value convert(Value value, Type type, Scope scope, String what) {
    Converter converter = new Converter(scope);
    Value converted = converter.convert(value, type);
    if (converted != null) return converted;
    Origin where = converter.where().orElse(value.origin());
    String message = what + ' ' + converter.why() + '.';
    scope.problem(new Problem(Problem.Level.ERROR, message, where));
    return Value.Unknown.of(Reason.MALFORMED, message, value.origin());
  }
}
