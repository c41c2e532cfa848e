/**
 * What providers say a resource has: attributes with their types, nested blocks, what is required,
 * computed, defaulted. {@link dev.lintel.schema.ProviderSchemas} is the entry. Facts only, read
 * lazily from the compact form beside these classes; nothing of evaluation or of judging.
 */
@NullMarked
package dev.lintel.schema;

import org.jspecify.annotations.NullMarked;
