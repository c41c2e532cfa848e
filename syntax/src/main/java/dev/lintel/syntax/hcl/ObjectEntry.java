package dev.lintel.syntax.hcl;

/**
 * One entry of an object literal. A bare name as key is an {@link Expression.Name}, meaning its own
 * text.
 */
public record ObjectEntry(int start, int end, Expression key, Expression value) implements Node {}
