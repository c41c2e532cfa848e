/**
 * What silences findings: comments in the code, our own and those of other tools, and entries of
 * the configuration. {@link dev.lintel.engine.suppress.Suppressor} is the way in.
 */
@NullMarked
package dev.lintel.engine.suppress;

import org.jspecify.annotations.NullMarked;
