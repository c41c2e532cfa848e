/** JUnit XML, the form in which most build servers take test results. */
@NullMarked
package dev.lintel.report.junit;

import org.jspecify.annotations.NullMarked;
