@NullMarked
package dev.lintel.knowledge;

import org.jspecify.annotations.NullMarked;
