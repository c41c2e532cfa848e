package dev.lintel.engine.read;

import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Cause;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Optional;

/** Evaluates the expressions that the catalogue itself holds: conditions and derived properties. */
public interface Conditions {
  /**
   * @param that the candidate, in a link's condition
   */
  Truth test(Expression expression, Subject subject, Optional<Subject> that);

  /** Why an expression that came out unknown did; never empty. */
  List<Cause> causes(Expression expression, Subject subject, Optional<Subject> that);

  Value value(Expression expression, Subject subject);
}
