/**
 * Reports for people. {@link dev.lintel.report.text.TextReport} is the way in; below it: groups of
 * findings that are one story, the code frame, and what a terminal needs: widths, colours,
 * wrapping.
 */
@NullMarked
package dev.lintel.report.text;

import org.jspecify.annotations.NullMarked;
