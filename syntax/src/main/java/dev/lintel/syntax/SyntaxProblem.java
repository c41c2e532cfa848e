package dev.lintel.syntax;

/** What a parser could not take, where, and what it expected; the message ends with what to do. */
public record SyntaxProblem(int start, int end, String message) {}
