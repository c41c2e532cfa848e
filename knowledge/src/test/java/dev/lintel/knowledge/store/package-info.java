@NullMarked
package dev.lintel.knowledge.store;

import org.jspecify.annotations.NullMarked;
