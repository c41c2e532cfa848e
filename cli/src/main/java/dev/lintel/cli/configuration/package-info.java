/**
 * What is set: defaults, then {@code lintel.yaml}, then the command line, each with where it is
 * from. The keys are a contract; {@code lintel-yaml-1.json} is their schema.
 */
@NullMarked
package dev.lintel.cli.configuration;

import org.jspecify.annotations.NullMarked;
