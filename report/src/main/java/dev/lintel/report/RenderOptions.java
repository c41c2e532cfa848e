package dev.lintel.report;

import dev.lintel.report.text.Style;

/**
 * How reports are told, whatever their form; each takes what it has a use for.
 *
 * @param quiet only findings and problems, without a summary
 * @param verbose also what is suppressed, and notices
 * @param places what files are called in reports that belong to a repository
 * @param sourceDate the time that a form must tell, in seconds since 1970: never the clock's, so
 *     that the same input gives the same bytes
 */
public record RenderOptions(
    Style style, boolean quiet, boolean verbose, Places places, long sourceDate) {}
