/**
 * Carries what other tools are told over into a {@code lintel.yaml}: reads their configurations,
 * ignore files and baselines, finds the rules that their checks stand for, and names what has no
 * counterpart. Entry: {@link dev.lintel.cli.migrate.Migration}. Sources of the facts: the pages
 * "CLI Command Reference" and "Hard and soft fail" of Checkov, "Config file" and "Filtering" of
 * Trivy, "Configuration file" and "Commands" of KICS, "Config File" of tfsec.
 */
@NullMarked
package dev.lintel.cli.migrate;

import org.jspecify.annotations.NullMarked;
