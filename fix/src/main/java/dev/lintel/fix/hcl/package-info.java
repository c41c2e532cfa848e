/**
 * Changes of HCL text as a person would make them: in the style of what stands around, aligned as
 * {@code terraform fmt} has it. Knows trees and text, nothing of rules.
 */
@NullMarked
package dev.lintel.fix.hcl;

import org.jspecify.annotations.NullMarked;
