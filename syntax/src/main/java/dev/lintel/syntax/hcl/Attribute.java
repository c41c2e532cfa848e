package dev.lintel.syntax.hcl;

/** {@code name = value}; {@code nameEnd} is where the name ends. */
public record Attribute(int start, int end, String name, int nameEnd, Expression value)
    implements Item {}
