/** Editing HCL, case by case and against {@code terraform fmt}. */
@NullMarked
package dev.lintel.fix.hcl;

import org.jspecify.annotations.NullMarked;
