/**
 * Mends findings: {@link dev.lintel.fix.Fixes} derives fixes from the requirements that do not
 * hold, {@link dev.lintel.fix.Composition} puts several together. Below it: {@code solve} says what
 * has to become true, {@code lens} what to change for that, {@code hcl} and {@code text} carry
 * changes out. Nothing here writes files.
 */
@NullMarked
package dev.lintel.fix;

import org.jspecify.annotations.NullMarked;
