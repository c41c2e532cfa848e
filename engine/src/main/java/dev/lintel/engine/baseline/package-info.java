/** What was found before and is not to be told again: kept in a file, found again in moved code. */
@NullMarked
package dev.lintel.engine.baseline;

import org.jspecify.annotations.NullMarked;
