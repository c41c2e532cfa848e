/** Tests. */
@NullMarked
package dev.lintel.engine.judge;

import org.jspecify.annotations.NullMarked;
