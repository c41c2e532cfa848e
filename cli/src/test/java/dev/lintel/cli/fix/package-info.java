/** What {@code lintel fix} does to projects. */
@NullMarked
package dev.lintel.cli.fix;

import org.jspecify.annotations.NullMarked;
