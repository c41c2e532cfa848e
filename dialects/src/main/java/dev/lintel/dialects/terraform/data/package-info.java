/**
 * Data sources whose answers follow from the code alone, as their providers document them. Each
 * takes what the configuration sets and gives what the provider would compute.
 */
@NullMarked
package dev.lintel.dialects.terraform.data;

import org.jspecify.annotations.NullMarked;
