package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;

/** Reads what stands after {@code type =} in a variable, with {@code optional()} and defaults. */
public final class TypeConstraints {
  private TypeConstraints() {}

  /**
   * The type that an expression spells, also as Terraform 0.11 quoted it ({@code "list"}). What is
   * none is a problem of the scope, and {@link Type#ANY}.
   */
  public static Type parse(Expression expression, Scope scope, SourceText source) {
    throw new UnsupportedOperationException("being built");
  }
}
