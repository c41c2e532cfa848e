/** Tests. */
@NullMarked
package dev.lintel.engine.read;

import org.jspecify.annotations.NullMarked;
