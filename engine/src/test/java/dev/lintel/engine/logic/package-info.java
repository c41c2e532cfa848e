/** Tests. */
@NullMarked
package dev.lintel.engine.logic;

import org.jspecify.annotations.NullMarked;
