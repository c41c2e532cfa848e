/**
 * The way in: arguments as they were typed to stacks. Read from the top: {@link
 * dev.lintel.dialects.StackReader}. One package per dialect below, and one for finding files;
 * judging is for the floors above.
 */
@NullMarked
package dev.lintel.dialects;

import org.jspecify.annotations.NullMarked;
