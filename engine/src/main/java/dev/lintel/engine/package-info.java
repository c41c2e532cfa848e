/**
 * Judges stacks against the catalogue: {@link dev.lintel.engine.Scan} is the way in. Below it:
 * {@code logic} says what three-valued comparison means, {@code codec} decodes documents inside
 * text, {@code function} holds the domain functions, {@code read} reads properties through the
 * catalogue's spellings, {@code judge} evaluates requirements and explains them, {@code suppress}
 * knows the comments that silence findings. Nothing here reads files or prints.
 */
@NullMarked
package dev.lintel.engine;

import org.jspecify.annotations.NullMarked;
