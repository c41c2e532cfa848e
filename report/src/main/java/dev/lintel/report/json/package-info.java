/**
 * Reports for programs. The keys, their order and their meaning are a contract: {@code
 * report-1.json} is its schema. The same input gives the same bytes.
 */
@NullMarked
package dev.lintel.report.json;

import org.jspecify.annotations.NullMarked;
