package dev.lintel.syntax.hcl;

/**
 * A stretch that is neither attribute nor block; a {@link dev.lintel.syntax.SyntaxProblem} says
 * why. What it would have set is not known. (Where an attribute's name could be read and its value
 * not, there is an attribute with an {@link Expression.Unreadable} value instead.)
 */
public record Broken(int start, int end) implements Item {}
