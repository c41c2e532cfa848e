/**
 * Terraform: folders of configuration, and plans, to stacks. Read from the top: {@link
 * dev.lintel.dialects.terraform.TerraformReader}, then {@link
 * dev.lintel.dialects.terraform.StackEvaluation}. What the files declare is told by {@code
 * configuration}, what expressions come to by {@code evaluate}; here they are brought together:
 * modules, variables, resources and their instances.
 */
@NullMarked
package dev.lintel.dialects.terraform;

import org.jspecify.annotations.NullMarked;
