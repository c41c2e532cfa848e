/** What fixes do, from outside. */
@NullMarked
package dev.lintel.fix;

import org.jspecify.annotations.NullMarked;
