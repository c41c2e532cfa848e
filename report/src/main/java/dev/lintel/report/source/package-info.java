/**
 * Source text as reports quote it: secrets hidden, nothing in it that a terminal would obey, cut
 * where it is too long. Every format quotes code through here, so that none shows what another
 * hides.
 */
@NullMarked
package dev.lintel.report.source;

import org.jspecify.annotations.NullMarked;
