/**
 * Three-valued comparison of values that may be known only in part. {@link
 * dev.lintel.engine.logic.Truth} is Kleene's; {@link dev.lintel.engine.logic.Equality}, {@link
 * dev.lintel.engine.logic.Ordering} and {@link dev.lintel.engine.logic.TextShape} say what is sure.
 * Pure and total: nothing here knows of rules or resources.
 */
@NullMarked
package dev.lintel.engine.logic;

import org.jspecify.annotations.NullMarked;
