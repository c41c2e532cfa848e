/**
 * What a run found, as people and programs read it. {@link dev.lintel.report.Report} is what there
 * is to tell; {@code json} and {@code text} tell it. Nothing here judges, reads files or knows a
 * dialect.
 */
@NullMarked
package dev.lintel.report;

import org.jspecify.annotations.NullMarked;
