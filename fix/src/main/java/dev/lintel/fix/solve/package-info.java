/**
 * From a requirement that does not hold to what has to become true: {@link
 * dev.lintel.fix.solve.Solver} gives alternatives, each a {@link dev.lintel.fix.solve.Plan} of
 * {@link dev.lintel.fix.solve.Goal}s. Nothing here knows how a goal is written.
 */
@NullMarked
package dev.lintel.fix.solve;

import org.jspecify.annotations.NullMarked;
