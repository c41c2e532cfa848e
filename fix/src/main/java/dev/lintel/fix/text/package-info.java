/**
 * Changes of texts, whatever the language: {@link dev.lintel.fix.text.Edits} puts several together
 * and carries them out, {@link dev.lintel.fix.text.UnifiedDiff} prints them. Nothing here knows
 * what the text means.
 */
@NullMarked
package dev.lintel.fix.text;

import org.jspecify.annotations.NullMarked;
