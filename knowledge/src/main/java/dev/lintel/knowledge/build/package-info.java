/**
 * From the catalogue's YAML to its records, with every error told at its line. Used by the
 * project's own build and for people's own entries; it keeps no state between calls.
 */
@NullMarked
package dev.lintel.knowledge.build;

import org.jspecify.annotations.NullMarked;
