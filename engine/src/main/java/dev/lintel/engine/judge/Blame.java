package dev.lintel.engine.judge;

import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why an expression came out unknown: a second walk over what the first one read. */
final class Blame {
  private final Interpreter interpreter;
  private @Nullable Datum first;

  Blame(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Never empty. */
  List<Cause> of(Expression expression, Scope scope) {
    List<Cause> found = causes(expression, scope);
    if (!found.isEmpty()) return found;
    String detail = "it hangs on something that is not known";
    return List.of(new Cause(Reason.CONDITION, detail, scope.subject().root().origin()));
  }

  /** As a verdict, which also tells where the first unknown was read. */
  Verdict.Unknown verdict(Expression expression, Scope scope) {
    List<Cause> causes = of(expression, scope);
    return new Verdict.Unknown(causes, Optional.ofNullable(first));
  }

  private List<Cause> causes(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Not not -> causes(not.operand(), scope);
      case Expression.And and -> unknown(and.operands(), scope);
      case Expression.Or or -> unknown(or.operands(), scope);
      case Expression.Compare compare ->
          Causes.join(causes(compare.left(), scope), causes(compare.right(), scope));
      case Expression.In in -> Causes.join(causes(in.element(), scope), causes(in.list(), scope));
      case Expression.Quantifier loop -> loop(loop, scope);
      case Expression.Call call -> all(call.arguments(), scope);
      case Expression.Conditional choice -> choice(choice, scope);
      case Expression.Literal _ -> List.of();
      case Expression.ListLiteral list -> all(list.elements(), scope);
      case Expression.Property _, Expression.Local _, Expression.Select _, Expression.At _ ->
          why(interpreter.datum(expression, scope));
    };
  }

  private List<Cause> unknown(List<Expression> operands, Scope scope) {
    List<Cause> causes = List.of();
    for (Expression operand : operands)
      if (interpreter.truth(operand, scope) == Truth.UNKNOWN)
        causes = Causes.join(causes, causes(operand, scope));
    return causes;
  }

  private List<Cause> all(List<Expression> expressions, Scope scope) {
    List<Cause> causes = List.of();
    for (Expression one : expressions) causes = Causes.join(causes, causes(one, scope));
    return causes;
  }

  private List<Cause> choice(Expression.Conditional choice, Scope scope) {
    Truth condition = interpreter.truth(choice.condition(), scope);
    List<Cause> causes = condition == Truth.UNKNOWN ? causes(choice.condition(), scope) : List.of();
    if (condition != Truth.FALSE) causes = Causes.join(causes, causes(choice.then(), scope));
    if (condition != Truth.TRUE) causes = Causes.join(causes, causes(choice.otherwise(), scope));
    return causes;
  }

  private List<Cause> loop(Expression.Quantifier loop, Scope scope) {
    Datum list = interpreter.datum(loop.list(), scope);
    Items items = Items.of(list);
    List<Cause> causes = items.open();
    if (loop.quantity() == Expression.Quantity.FILTER) causes = Causes.join(causes, why(list));
    else if (!causes.isEmpty() && first == null) first = list;
    for (Items.Item item : items.list()) {
      Scope inner = scope.with(loop.variable(), item.datum());
      Truth truth = interpreter.truth(loop.predicate(), inner);
      if (truth == Truth.UNKNOWN) causes = Causes.join(causes, causes(loop.predicate(), inner));
      else if (!item.sure()) causes = Causes.join(causes, maybe(list, item.datum()));
    }
    return causes;
  }

  private static List<Cause> maybe(Datum list, Datum item) {
    if (list instanceof Members members) return members.causes();
    return item instanceof Reading reading ? Causes.sure(reading.value()) : List.of();
  }

  private List<Cause> why(Datum datum) {
    List<Cause> causes = causesOf(datum);
    if (first == null && !causes.isEmpty()) first = narrowed(datum);
    return causes;
  }

  private static List<Cause> causesOf(Datum datum) {
    return switch (datum) {
      case Reading reading -> Causes.of(reading.value());
      case Members members -> members.causes();
      case Subject subject -> Causes.join(subject.doubts(), Causes.of(subject.root()));
    };
  }

  /** Of a list the first element that is not known. */
  private static Datum narrowed(Datum datum) {
    if (!(datum instanceof Reading reading) || !(reading.value() instanceof Value.Sequence))
      return datum;
    for (Items.Item item : Items.of(reading).list())
      if (item.datum() instanceof Reading piece && !Causes.of(piece.value()).isEmpty())
        return piece;
    return datum;
  }
}
