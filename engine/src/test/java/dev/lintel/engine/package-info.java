/**
 * Tests of judging; {@link dev.lintel.engine.Trial} judges a piece of code by a catalogue entry.
 */
@NullMarked
package dev.lintel.engine;

import org.jspecify.annotations.NullMarked;
