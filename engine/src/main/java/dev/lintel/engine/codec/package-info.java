/**
 * Decodes what is written inside values: documents in text, lists in strings, records in words.
 * {@link dev.lintel.engine.codec.Documents} is the way in. Each decoder is total: what it cannot
 * read is unknown, and keeps the places of the parts that it can.
 */
@NullMarked
package dev.lintel.engine.codec;

import org.jspecify.annotations.NullMarked;
