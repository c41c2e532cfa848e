/**
 * The command line: reads arguments and {@code lintel.yaml}, runs a scan and prints its report.
 * Entry: {@link dev.lintel.cli.Main}. No knowledge of dialects, rules or formats lives here.
 */
@NullMarked
package dev.lintel.cli;

import org.jspecify.annotations.NullMarked;
