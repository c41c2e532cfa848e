/**
 * What the files of one folder declare, before anything is evaluated: blocks by name, override
 * files merged in, both notations in one shape. Read from the top: {@link
 * dev.lintel.dialects.terraform.configuration.Configurations}.
 */
@NullMarked
package dev.lintel.dialects.terraform.configuration;

import org.jspecify.annotations.NullMarked;
