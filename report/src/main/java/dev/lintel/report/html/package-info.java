/**
 * One HTML page that holds all it needs. The page itself is in the resources beside this package;
 * here the report becomes the data that it shows.
 */
@NullMarked
package dev.lintel.report.html;

import org.jspecify.annotations.NullMarked;
