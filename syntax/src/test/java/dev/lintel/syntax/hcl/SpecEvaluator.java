package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.Binary;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * As much of HCL's evaluation as the specification's cases need. Values are null, Boolean,
 * BigDecimal, String, List and Map.
 */
final class SpecEvaluator {
  private static final MathContext PRECISION = new MathContext(160);
  private final Map<String, @Nullable Object> variables;

  SpecEvaluator(Map<String, @Nullable Object> variables) {
    this.variables = variables;
  }

  @Nullable Object value(Expression expression) {
    return switch (expression) {
      case Expression.NumberLiteral it -> it.value();
      case Expression.BoolLiteral it -> it.value();
      case Expression.NullLiteral _ -> null;
      case Expression.Name it -> it.name();
      case Expression.Variable it -> variables.get(it.name());
      case Expression.Parentheses it -> value(it.inner());
      case Expression.Template it -> template(it);
      case Expression.Tuple it -> tuple(it);
      case Expression.ObjectLiteral it -> object(it);
      case Expression.Unary it -> unary(it);
      case Expression.Binary it -> binary(it);
      case Expression.Conditional it ->
          value(Boolean.TRUE.equals(value(it.condition())) ? it.then() : it.otherwise());
      case Expression.GetAttribute _,
          Expression.Index _,
          Expression.Splat _,
          Expression.SplatElement _,
          Expression.Unreadable _,
          Expression.ForTuple _,
          Expression.ForObject _,
          Expression.Call _ ->
          throw new UnsupportedOperationException(expression.toString());
    };
  }

  private Object template(Expression.Template template) {
    StringBuilder text = new StringBuilder();
    for (TemplatePart part : template.parts()) {
      switch (part) {
        case TemplatePart.Literal it -> text.append(it.text());
        case TemplatePart.Interpolation it -> text.append(value(it.expression()));
        case TemplatePart.If _, TemplatePart.For _ ->
            throw new UnsupportedOperationException(part.toString());
      }
    }
    return text.toString();
  }

  private Object tuple(Expression.Tuple tuple) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Expression element : tuple.elements()) values.add(value(element));
    return values;
  }

  private Object object(Expression.ObjectLiteral object) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (ObjectEntry entry : object.entries())
      values.put(String.valueOf(value(entry.key())), value(entry.value()));
    return values;
  }

  private Object unary(Expression.Unary unary) {
    Object operand = Objects.requireNonNull(value(unary.operand()));
    return switch (unary.operator()) {
      case NOT -> !((Boolean) operand);
      case NEGATE -> ((BigDecimal) operand).negate();
    };
  }

  private Object binary(Binary binary) {
    Object left = Objects.requireNonNull(value(binary.left()));
    Object right = Objects.requireNonNull(value(binary.right()));
    return switch (binary.operator()) {
      case OR -> (Boolean) left || (Boolean) right;
      case AND -> (Boolean) left && (Boolean) right;
      case EQUAL -> same(left, right);
      case NOT_EQUAL -> !same(left, right);
      case LESS -> compare(left, right) < 0;
      case LESS_OR_EQUAL -> compare(left, right) <= 0;
      case GREATER -> compare(left, right) > 0;
      case GREATER_OR_EQUAL -> compare(left, right) >= 0;
      case ADD -> number(left).add(number(right), PRECISION);
      case SUBTRACT -> number(left).subtract(number(right), PRECISION);
      case MULTIPLY -> number(left).multiply(number(right), PRECISION);
      case DIVIDE -> number(left).divide(number(right), PRECISION);
      case MODULO -> number(left).remainder(number(right), PRECISION);
    };
  }

  private static BigDecimal number(Object value) {
    return (BigDecimal) value;
  }

  private static int compare(Object left, Object right) {
    return number(left).compareTo(number(right));
  }

  private static boolean same(Object left, Object right) {
    return left instanceof BigDecimal a && right instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : left.equals(right);
  }
}
