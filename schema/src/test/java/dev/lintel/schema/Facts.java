package dev.lintel.schema;

import java.util.SortedMap;

/**
 * What is known of one provider before it is made compact.
 *
 * @param types by key, as {@link CompactForm} has it
 */
record Facts(String provider, String version, SortedMap<String, BlockSchema> types) {}
