/**
 * What every floor speaks: {@link dev.lintel.model.Stack} and its resources, {@link
 * dev.lintel.model.Value} with its origin, findings and problems. Data only: no reading, no
 * judging.
 */
@NullMarked
package dev.lintel.model;

import org.jspecify.annotations.NullMarked;
