/** Commands that a GitHub Actions runner reads from a step's output. */
@NullMarked
package dev.lintel.report.github;

import org.jspecify.annotations.NullMarked;
