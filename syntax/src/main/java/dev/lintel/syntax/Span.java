package dev.lintel.syntax;

/** A stretch of text; the end is exclusive. */
public record Span(Position start, Position end) {}
