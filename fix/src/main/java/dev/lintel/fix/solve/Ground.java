package dev.lintel.fix.solve;

import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.language.Expression;
import java.util.Optional;

/** What expressions mean at one place: for one subject, within loops over others. */
public interface Ground {
  Subject subject();

  Truth truth(Expression expression);

  /** What a name, or what is selected of one, stands for; empty where it stands for nothing. */
  Optional<Datum> datum(Expression expression);

  /** The same with one more variable. */
  Ground with(String variable, Datum datum);

  /** The same for another subject, outside of all loops. */
  Ground of(Subject other);
}
