/**
 * SARIF 2.1.0, the exchange format of static analysis (OASIS, March 2020), as GitHub code scanning
 * and Azure DevOps take it.
 */
@NullMarked
package dev.lintel.report.sarif;

import org.jspecify.annotations.NullMarked;
