/**
 * Samples: code with what rules make of it written beside the lines. Reading them only; judging is
 * the engine's business.
 */
@NullMarked
package dev.lintel.knowledge.sample;

import org.jspecify.annotations.NullMarked;
