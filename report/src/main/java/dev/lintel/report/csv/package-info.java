/** Comma-separated values, for spreadsheets. */
@NullMarked
package dev.lintel.report.csv;

import org.jspecify.annotations.NullMarked;
