/** Tests. */
@NullMarked
package dev.lintel.engine.codec;

import org.jspecify.annotations.NullMarked;
