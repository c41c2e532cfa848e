package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Severity;
import java.util.Optional;

/**
 * A requirement with what is needed to judge it; its words are in {@link RuleText}.
 *
 * @param when where it applies; empty for every subject of the kind
 */
public record Rule(
    String id, Severity severity, Optional<Expression> when, Requirement requirement, Fix fix) {

  public sealed interface Requirement {
    record Holds(Expression expression) implements Requirement {}

    /** What the language cannot say: the name of a class that judges. */
    record Java(String name) implements Requirement {}
  }
}
