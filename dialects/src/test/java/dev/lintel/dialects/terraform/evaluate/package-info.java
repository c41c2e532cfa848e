/** Expressions against what Terraform 1.11 answered, and what is kept of the unknown. */
@NullMarked
package dev.lintel.dialects.terraform.evaluate;

import org.jspecify.annotations.NullMarked;
