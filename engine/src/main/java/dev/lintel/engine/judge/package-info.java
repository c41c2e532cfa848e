/**
 * Evaluates requirements over subjects: {@link dev.lintel.engine.judge.Judge} gives a verdict,
 * {@link dev.lintel.engine.judge.Interpreter} says what an expression is worth, {@link
 * dev.lintel.engine.judge.Explainer} which values made it so, {@link dev.lintel.engine.judge.Blame}
 * why it is not known.
 */
@NullMarked
package dev.lintel.engine.judge;

import org.jspecify.annotations.NullMarked;
