package dev.lintel.fix;

import dev.lintel.engine.judge.Interpreter;
import dev.lintel.engine.judge.Scope;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Subject;
import dev.lintel.fix.solve.Ground;
import dev.lintel.knowledge.language.Expression;
import java.util.Optional;

/** What expressions mean as the engine judges them. */
record EngineGround(Interpreter interpreter, Scope scope) implements Ground {

  static EngineGround of(Interpreter interpreter, Subject subject) {
    return new EngineGround(interpreter, Scope.of(subject));
  }

  @Override
  public Subject subject() {
    return scope.subject();
  }

  @Override
  public Truth truth(Expression expression) {
    return interpreter.truth(expression, scope);
  }

  @Override
  public Optional<Datum> datum(Expression expression) {
    return Optional.of(interpreter.datum(expression, scope));
  }

  @Override
  public Ground with(String variable, Datum datum) {
    return new EngineGround(interpreter, scope.with(variable, datum));
  }

  @Override
  public Ground of(Subject other) {
    return of(interpreter, other);
  }
}
