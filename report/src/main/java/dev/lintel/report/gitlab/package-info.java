/**
 * What GitLab shows: its security report (schema 15.0.7, which every GitLab from 16.4 takes) and
 * its Code Quality report, a list of issues in the manner of Code Climate.
 */
@NullMarked
package dev.lintel.report.gitlab;

import org.jspecify.annotations.NullMarked;
