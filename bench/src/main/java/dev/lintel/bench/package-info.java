/** Measurements with JMH; each is started by a main class, and says what it must reach. */
@NullMarked
package dev.lintel.bench;

import org.jspecify.annotations.NullMarked;
