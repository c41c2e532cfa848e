package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code condition ? then : otherwise}, whose branches become of one type. */
final class Conditionals {
  private Conditionals() {}

  static Value evaluate(
      Expression.Conditional conditional, Evaluation evaluation, @Nullable Names names) {
    Value condition = evaluation.evaluate(conditional.condition(), names);
    if (condition instanceof Value.Absent)
      return evaluation.fail("The condition is null.", condition.origin());
    Converter converter = new Converter(null);
    Value bool = converter.convert(condition, Type.BOOL);
    if (bool == null)
      return evaluation.fail("The condition " + converter.why() + '.', condition.origin());
    Origin at = evaluation.place(conditional);
    if (!(bool instanceof Value.Bool known))
      return undecided(conditional, condition, at, evaluation, names);
    Expression taken = known.value() ? conditional.then() : conditional.otherwise();
    Expression left = known.value() ? conditional.otherwise() : conditional.then();
    Value value = evaluation.evaluate(taken, names);
    if (!typeSettled(value, left))
      value = unified(value, evaluation.attempt(left, names).value(), at, evaluation);
    return condition.origin().sensitive() ? value.at(value.origin().asSensitive()) : value;
  }

  /** Whether the other branch changes nothing about the value. */
  private static boolean typeSettled(Value value, Expression other) {
    return switch (value) {
      case Value.Absent _, Value.Unknown _, Value.Reference _ -> true;
      case Value.Text _, Value.PartialText _, Value.Encoded _ ->
          other instanceof Expression.Template || other instanceof Expression.NullLiteral;
      case Value.Bool _ ->
          other instanceof Expression.BoolLiteral || other instanceof Expression.NullLiteral;
      case Value.Number _ ->
          other instanceof Expression.NumberLiteral || other instanceof Expression.NullLiteral;
      case Value.Sequence _, Value.Mapping _ -> other instanceof Expression.NullLiteral;
    };
  }

  private static Value unified(Value value, Value other, Origin at, Evaluation evaluation) {
    if (other instanceof Value.Absent || !other.known() && !(other instanceof Value.PartialText))
      return value;
    Type type = Unification.unify(List.of(Types.of(value), Types.of(other)));
    if (type == null)
      return evaluation.fail(
          "The two results of this condition must be of one type, but are "
              + Types.noun(value)
              + " and "
              + Types.noun(other)
              + '.',
          at);
    Value converted = new Converter(evaluation.scope).convert(value, type);
    return converted == null ? value : converted;
  }

  private static Value undecided(
      Expression.Conditional conditional,
      Value condition,
      Origin at,
      Evaluation evaluation,
      @Nullable Names names) {
    Value then = evaluation.attempt(conditional.then(), names).value();
    Value otherwise = evaluation.attempt(conditional.otherwise(), names).value();
    Type type = Unification.unify(List.of(Types.of(then), Types.of(otherwise)));
    if (type != null) {
      then = converted(then, type, evaluation);
      otherwise = converted(otherwise, type, evaluation);
    }
    List<Cause> causes = new Causes().add(condition).all(at);
    Value chosen = Choice.between(causes, then, otherwise);
    if (chosen instanceof Value.Unknown) chosen = chosen.at(at);
    return condition.origin().sensitive() ? chosen.at(chosen.origin().asSensitive()) : chosen;
  }

  private static Value converted(Value value, Type type, Evaluation evaluation) {
    Value converted = new Converter(evaluation.scope).convert(value, type);
    return converted == null ? value : converted;
  }
}
