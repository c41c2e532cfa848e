/**
 * The commands, one class each. {@link dev.lintel.cli.command.Commands} chooses; only the chosen
 * one declares its options, for declaring all costs time at every start.
 */
@NullMarked
package dev.lintel.cli.command;

import org.jspecify.annotations.NullMarked;
