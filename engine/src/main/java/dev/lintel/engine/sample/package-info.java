/** Holds rules against the samples that are written for them. */
@NullMarked
package dev.lintel.engine.sample;

import org.jspecify.annotations.NullMarked;
