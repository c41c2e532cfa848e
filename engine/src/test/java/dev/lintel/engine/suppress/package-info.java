/** Tests. */
@NullMarked
package dev.lintel.engine.suppress;

import org.jspecify.annotations.NullMarked;
