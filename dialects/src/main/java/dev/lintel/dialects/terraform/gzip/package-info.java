/**
 * Compression to the same bytes as Terraform's, which uses Go's gzip at its default level. Any
 * other compressor gives other bytes, and {@code base64gzip} another text. Nothing else belongs
 * here.
 */
@NullMarked
package dev.lintel.dialects.terraform.gzip;

import org.jspecify.annotations.NullMarked;
