package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Arithmetic, comparison and logic. */
final class Operators {
  private Operators() {}

  /** Whether an operand is not known, whole or in part. */
  static boolean uncertainOperand(Value value) {
    return !value.known();
  }

  static Value unary(Expression.Unary unary, Evaluation evaluation, @Nullable Names names) {
    Value operand = evaluation.evaluate(unary.operand(), names);
    Origin at = evaluation.place(unary);
    return switch (unary.operator()) {
      case NEGATE -> {
        Value number = operand(operand, Type.NUMBER, "-", evaluation);
        yield number instanceof Value.Number known
            ? new Value.Number(known.value().negate(), marked(at, operand, operand))
            : number.at(at);
      }
      case NOT -> negated(operand(operand, Type.BOOL, "!", evaluation), at);
    };
  }

  private static Value negated(Value bool, Origin at) {
    if (bool instanceof Value.Bool known)
      return new Value.Bool(!known.value(), marked(at, known, known));
    return Evaluation.unknown(at, symbol("!", bool, null), List.of(bool));
  }

  static Value binary(Expression.Binary binary, Evaluation evaluation, @Nullable Names names) {
    return switch (binary.operator()) {
      case AND, OR -> logic(binary, evaluation, names);
      case EQUAL -> equality(binary, false, evaluation, names);
      case NOT_EQUAL -> equality(binary, true, evaluation, names);
      case LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO ->
          arithmetic(binary, evaluation, names);
    };
  }

  private static Value equality(
      Expression.Binary binary, boolean negated, Evaluation evaluation, @Nullable Names names) {
    Value left = evaluation.evaluate(binary.left(), names);
    Value right = evaluation.evaluate(binary.right(), names);
    Truth truth = Equality.of(left, right);
    if (negated) truth = truth.negated();
    Origin at = evaluation.place(binary);
    return truth == Truth.UNKNOWN
        ? Evaluation.unknown(at, symbol(negated ? "!=" : "==", left, right), List.of(left, right))
        : new Value.Bool(truth == Truth.TRUE, marked(at, left, right));
  }

  /** What the left side decides alone leaves the right side out, also where that would fail. */
  private static Value logic(
      Expression.Binary binary, Evaluation evaluation, @Nullable Names names) {
    boolean deciding = binary.operator() == Expression.BinaryOperator.OR;
    String sign = deciding ? "||" : "&&";
    Origin at = evaluation.place(binary);
    Value left = operand(evaluation.evaluate(binary.left(), names), Type.BOOL, sign, evaluation);
    if (left instanceof Value.Bool known) {
      if (known.value() == deciding) return new Value.Bool(deciding, marked(at, left, left));
      Value right =
          operand(evaluation.evaluate(binary.right(), names), Type.BOOL, sign, evaluation);
      return right instanceof Value.Bool bool
          ? new Value.Bool(bool.value(), marked(at, left, right))
          : right.at(at);
    }
    Evaluation.Attempt attempt = evaluation.attempt(binary.right(), names);
    Value right = attempt.value();
    Value bool = new Converter(null).convert(right, Type.BOOL);
    if (bool instanceof Value.Bool known && known.value() == deciding)
      return new Value.Bool(deciding, marked(at, left, right));
    if (bool instanceof Value.Bool) return left.at(at);
    return Evaluation.unknown(at, symbol(sign, left, right), List.of(left, right));
  }

  /** The operand as a bool or number; else the unknown it is, or that an error makes it. */
  static Value operand(Value value, Type type, String sign, Evaluation evaluation) {
    if (value instanceof Value.Absent)
      return evaluation.fail("The operand of " + sign + " is null.", value.origin());
    Converter converter = new Converter(null);
    Value converted = converter.convert(value, type);
    if (converted == null)
      return evaluation.fail(
          "The operand of " + sign + ' ' + converter.why() + '.', value.origin());
    return converted;
  }

  private static Value arithmetic(
      Expression.Binary binary, Evaluation evaluation, @Nullable Names names) {
    String sign = sign(binary.operator());
    Value left = operand(evaluation.evaluate(binary.left(), names), Type.NUMBER, sign, evaluation);
    Value right =
        operand(evaluation.evaluate(binary.right(), names), Type.NUMBER, sign, evaluation);
    Origin at = evaluation.place(binary);
    if (left instanceof Value.Number x && right instanceof Value.Number y)
      return known(binary, x.value(), y.value(), marked(at, left, right), evaluation);
    Truth truth = compare(binary.operator(), left, right);
    if (truth != Truth.UNKNOWN) return new Value.Bool(truth == Truth.TRUE, at);
    return Evaluation.unknown(at, symbol(sign, left, right), List.of(left, right));
  }

  private static Value known(
      Expression.Binary binary, BigDecimal x, BigDecimal y, Origin at, Evaluation evaluation) {
    return switch (binary.operator()) {
      case LESS -> new Value.Bool(x.compareTo(y) < 0, at);
      case LESS_OR_EQUAL -> new Value.Bool(x.compareTo(y) <= 0, at);
      case GREATER -> new Value.Bool(x.compareTo(y) > 0, at);
      case GREATER_OR_EQUAL -> new Value.Bool(x.compareTo(y) >= 0, at);
      case ADD -> number(Numbers.add(x, y), at, evaluation);
      case SUBTRACT -> number(Numbers.subtract(x, y), at, evaluation);
      case MULTIPLY -> number(Numbers.multiply(x, y), at, evaluation);
      case DIVIDE ->
          y.signum() == 0
              ? byZero(x.signum(), at, evaluation)
              : number(Numbers.divide(x, y), at, evaluation);
      case MODULO -> number(Numbers.remainder(x, y), at, evaluation);
      case OR, AND, EQUAL, NOT_EQUAL -> throw new IllegalStateException(binary.operator().name());
    };
  }

  private static Value byZero(int sign, Origin at, Evaluation evaluation) {
    return sign == 0
        ? evaluation.fail("A division of zero by zero; check the divisor.", at)
        : infinite(sign, at, evaluation);
  }

  /** Larger or smaller than all numbers, which Terraform calculates with but cannot store. */
  static Value infinite(int sign, Origin at, Evaluation evaluation) {
    evaluation.note("This number is infinite; check for a division by zero.", at);
    OptionalDouble bound =
        OptionalDouble.of(sign > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    Cause cause = new Cause(Reason.FUNCTION, "an infinite number", at);
    return new Value.Unknown(
        List.of(cause), new Hints(true, List.of(), bound, bound, Optional.empty()), at);
  }

  static Value number(BigDecimal number, Origin at, Evaluation evaluation) {
    return Numbers.bounded(number) ? new Value.Number(number, at) : evaluation.limit(at);
  }

  private static String sign(Expression.BinaryOperator operator) {
    return switch (operator) {
      case OR -> "||";
      case AND -> "&&";
      case EQUAL -> "==";
      case NOT_EQUAL -> "!=";
      case LESS -> "<";
      case LESS_OR_EQUAL -> "<=";
      case GREATER -> ">";
      case GREATER_OR_EQUAL -> ">=";
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case MODULO -> "%";
    };
  }

  /** What the bounds that are known decide. */
  private static Truth compare(Expression.BinaryOperator operator, Value left, Value right) {
    double leftLeast = least(left);
    double leftMost = most(left);
    double rightLeast = least(right);
    double rightMost = most(right);
    return switch (operator) {
      case LESS -> less(leftLeast, leftMost, rightLeast, rightMost, true);
      case LESS_OR_EQUAL -> less(leftLeast, leftMost, rightLeast, rightMost, false);
      case GREATER -> less(rightLeast, rightMost, leftLeast, leftMost, true);
      case GREATER_OR_EQUAL -> less(rightLeast, rightMost, leftLeast, leftMost, false);
      case OR, AND, EQUAL, NOT_EQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> Truth.UNKNOWN;
    };
  }

  private static Truth less(
      double aLeast, double aMost, double bLeast, double bMost, boolean strict) {
    if (strict ? aMost < bLeast : aMost <= bLeast) return Truth.TRUE;
    if (strict ? aLeast >= bMost : aLeast > bMost) return Truth.FALSE;
    return Truth.UNKNOWN;
  }

  private static double least(Value value) {
    if (value instanceof Value.Number number) return number.value().doubleValue();
    OptionalDouble bound =
        value instanceof Value.Unknown unknown ? unknown.hints().atLeast() : OptionalDouble.empty();
    return bound.orElse(Double.NEGATIVE_INFINITY);
  }

  private static double most(Value value) {
    if (value instanceof Value.Number number) return number.value().doubleValue();
    OptionalDouble bound =
        value instanceof Value.Unknown unknown ? unknown.hints().atMost() : OptionalDouble.empty();
    return bound.orElse(Double.POSITIVE_INFINITY);
  }

  private static Hints symbol(String sign, Value left, @Nullable Value right) {
    String a = Canonical.of(left);
    String b = right == null ? "" : Canonical.of(right);
    Optional<String> symbol =
        a == null || b == null || a.length() + b.length() > 200
            ? Optional.empty()
            : Optional.of("(" + a + sign + b + ")");
    return new Hints(true, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), symbol);
  }

  /** The place, secret if an operand is. */
  static Origin marked(Origin at, Value left, Value right) {
    return left.origin().sensitive() || right.origin().sensitive() ? at.asSensitive() : at;
  }
}
