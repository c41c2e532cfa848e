/**
 * HCL, as its specification says, into lossless trees. Read from the top: {@link
 * dev.lintel.syntax.hcl.HclParser}, then {@link dev.lintel.syntax.hcl.HclFile}. What names mean is
 * for the dialects.
 */
@NullMarked
package dev.lintel.syntax.hcl;

import org.jspecify.annotations.NullMarked;
