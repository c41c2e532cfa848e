package dev.lintel.dialects.terraform.evaluate;

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
    throw new UnsupportedOperationException("being built");
  }
}
