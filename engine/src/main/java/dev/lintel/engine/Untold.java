package dev.lintel.engine;

import dev.lintel.model.Severity;
import dev.lintel.model.Stack;
import dev.lintel.syntax.SourceText;

/**
 * Findings of one rule in one file of a stack that are counted and not told one by one, because
 * {@link ScanOptions#alike} of them are told already.
 *
 * @param failed how many count
 * @param suppressed how many are silenced
 */
public record Untold(
    Stack stack, SourceText file, String rule, Severity severity, int failed, int suppressed) {}
