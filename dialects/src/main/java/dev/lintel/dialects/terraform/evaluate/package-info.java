/**
 * Expressions to values, as Terraform 1.11 computes them, three-valued and with origins. Read from
 * the top: {@link dev.lintel.dialects.terraform.evaluate.Evaluator}, then {@link
 * dev.lintel.dialects.terraform.evaluate.Scope}, which the loader of modules supplies. Nothing here
 * knows files, modules or resources but through that.
 */
@NullMarked
package dev.lintel.dialects.terraform.evaluate;

import org.jspecify.annotations.NullMarked;
