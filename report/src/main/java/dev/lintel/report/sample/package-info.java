/**
 * Code that shows a rule: what fails it and what meets it, cut out of the catalogue's samples. The
 * samples are run by tests, so that what a page shows is what the rule does.
 */
@NullMarked
package dev.lintel.report.sample;

import org.jspecify.annotations.NullMarked;
