/** Tests. */
@NullMarked
package dev.lintel.engine.function;

import org.jspecify.annotations.NullMarked;
