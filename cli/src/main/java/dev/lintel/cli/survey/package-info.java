/**
 * Looks at a repository and writes a first {@code lintel.yaml} for it. Entry: {@link
 * dev.lintel.cli.survey.Survey}.
 */
@NullMarked
package dev.lintel.cli.survey;

import org.jspecify.annotations.NullMarked;
