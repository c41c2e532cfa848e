package dev.lintel.syntax.hcl;

/** A block's label, its text decoded; the span includes the quotes. */
public record Label(int start, int end, String text, boolean quoted) implements Node {}
