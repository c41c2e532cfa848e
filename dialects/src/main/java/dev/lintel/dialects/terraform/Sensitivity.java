package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.syntax.hcl.Expression;

/** What variables and outputs say about themselves in constants. */
final class Sensitivity {
  private Sensitivity() {}

  /** Whether {@code sensitive = true} stands in it. */
  static boolean of(Declaration declaration) {
    return says(declaration, "sensitive", true);
  }

  static boolean says(Declaration declaration, String attribute, boolean value) {
    return declaration
        .attribute(attribute)
        .filter(a -> a.value() instanceof Expression.BoolLiteral b && b.value() == value)
        .isPresent();
  }
}
