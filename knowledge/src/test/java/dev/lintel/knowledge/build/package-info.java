@NullMarked
package dev.lintel.knowledge.build;

import org.jspecify.annotations.NullMarked;
