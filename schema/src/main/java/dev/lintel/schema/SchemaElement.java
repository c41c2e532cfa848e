package dev.lintel.schema;

/** What a name in a block stands for: an attribute ({@code name = …}) or nested blocks. */
public sealed interface SchemaElement permits AttributeSchema, NestedBlock {}
