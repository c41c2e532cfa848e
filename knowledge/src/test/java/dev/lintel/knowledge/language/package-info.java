@NullMarked
package dev.lintel.knowledge.language;

import org.jspecify.annotations.NullMarked;
