package dev.lintel.engine;

import dev.lintel.engine.judge.Interpreter;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Rule;
import dev.lintel.model.Finding;

/**
 * A finding with what it was judged by: what mending it starts from. Belongs to one thread, as its
 * subject does.
 *
 * @param subject one object for all failures of one thing
 * @param interpreter what the subject was judged with
 */
public record Failure(Finding finding, Rule rule, Subject subject, Interpreter interpreter) {}
