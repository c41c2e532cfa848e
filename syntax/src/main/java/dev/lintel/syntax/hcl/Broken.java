package dev.lintel.syntax.hcl;

/**
 * A stretch that is neither attribute nor block; a {@link dev.lintel.syntax.SyntaxProblem} says
 * why.
 */
public record Broken(int start, int end) implements Item {}
