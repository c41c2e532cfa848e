package dev.lintel.knowledge;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import java.util.Optional;

/**
 * What holds where the code says nothing. The first whose condition is true counts.
 *
 * @param when over the subject's properties; empty where it always holds
 * @param value what it is, or why that cannot be told
 * @param source the page that says so, where the fact is not obvious
 */
public record Default(Optional<Expression> when, Outcome value, Optional<String> source) {
  public sealed interface Outcome {
    record Known(Constant value) implements Outcome {}

    record Unknown(String why) implements Outcome {}
  }
}
