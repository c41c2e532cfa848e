/**
 * JSON into lossless trees with places, for Terraform's JSON syntax, plans, and documents inside
 * text.
 */
@NullMarked
package dev.lintel.syntax.json;

import org.jspecify.annotations.NullMarked;
