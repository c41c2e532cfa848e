/**
 * Markdown as GitHub and GitLab show it, for a pull request's comment, a job's summary and the
 * pages of rules. What comes from people's files stands in code only, where nothing in it is
 * obeyed: no link, no mention, no tag.
 */
@NullMarked
package dev.lintel.report.markdown;

import org.jspecify.annotations.NullMarked;
