/**
 * Evidence that evaluation equals Terraform's: what the real program answered is recorded beside
 * the cases, and {@code lintel show} must say the same. Nothing here is run by the product.
 */
@NullMarked
package dev.lintel.cli.differential;

import org.jspecify.annotations.NullMarked;
