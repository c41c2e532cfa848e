/** Changes of texts. */
@NullMarked
package dev.lintel.fix.text;

import org.jspecify.annotations.NullMarked;
