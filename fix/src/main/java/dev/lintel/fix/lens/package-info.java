/**
 * Writes goals through the spellings of properties: {@link dev.lintel.fix.lens.LensWriter} is the
 * way in. It says what would change as {@link dev.lintel.fix.lens.Change}s, which a {@link
 * dev.lintel.fix.lens.Draft} puts together and turns into edits. Nothing here decides what ought to
 * hold.
 */
@NullMarked
package dev.lintel.fix.lens;

import org.jspecify.annotations.NullMarked;
