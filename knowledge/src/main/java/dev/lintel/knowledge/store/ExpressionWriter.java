package dev.lintel.knowledge.store;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import java.util.List;

/** Writes expressions: a sort, where it begins after the outer one, its length, its pieces. */
final class ExpressionWriter {
  private final ByteWriter out;

  ExpressionWriter(ByteWriter out) {
    this.out = out;
  }

  void write(Expression expression) {
    write(expression, 0);
  }

  private void write(Expression expression, int outer) {
    out.octet(sort(expression).ordinal());
    out.number(expression.start() - outer);
    out.number(expression.end() - expression.start());
    int start = expression.start();
    switch (expression) {
      case Expression.Literal literal -> constant(literal.value());
      case Expression.ListLiteral list -> all(list.elements(), start);
      case Expression.Property property -> out.text(property.name());
      case Expression.Local local -> out.text(local.name());
      case Expression.Select select -> {
        write(select.base(), start);
        out.text(select.name());
      }
      case Expression.At at -> {
        write(at.map(), start);
        write(at.key(), start);
      }
      case Expression.Not not -> write(not.operand(), start);
      case Expression.And and -> all(and.operands(), start);
      case Expression.Or or -> all(or.operands(), start);
      case Expression.Conditional choice -> {
        write(choice.condition(), start);
        write(choice.then(), start);
        write(choice.otherwise(), start);
      }
      case Expression.Compare compare -> {
        out.octet(compare.operator().ordinal());
        write(compare.left(), start);
        write(compare.right(), start);
      }
      case Expression.In in -> {
        write(in.element(), start);
        write(in.list(), start);
      }
      case Expression.Quantifier quantifier -> {
        out.octet(quantifier.quantity().ordinal());
        out.text(quantifier.variable());
        write(quantifier.list(), start);
        write(quantifier.predicate(), start);
      }
      case Expression.Call call -> {
        out.octet(call.function().ordinal());
        all(call.arguments(), start);
      }
    }
  }

  private void all(List<Expression> expressions, int outer) {
    out.number(expressions.size());
    for (Expression each : expressions) write(each, outer);
  }

  void constant(Constant constant) {
    switch (constant) {
      case Constant.Null nothing -> out.octet(ConstantSort.NULL.ordinal());
      case Constant.Bool bool ->
          out.octet((bool.value() ? ConstantSort.TRUE : ConstantSort.FALSE).ordinal());
      case Constant.Number number -> {
        out.octet(ConstantSort.NUMBER.ordinal());
        out.text(number.value().toString());
      }
      case Constant.Text text -> {
        out.octet(ConstantSort.TEXT.ordinal());
        out.text(text.value());
      }
      case Constant.Items items -> {
        out.octet(ConstantSort.ITEMS.ordinal());
        out.list(items.elements(), this::constant);
      }
    }
  }

  private static ExpressionSort sort(Expression expression) {
    return switch (expression) {
      case Expression.Literal literal -> ExpressionSort.LITERAL;
      case Expression.ListLiteral list -> ExpressionSort.LIST;
      case Expression.Property property -> ExpressionSort.PROPERTY;
      case Expression.Local local -> ExpressionSort.LOCAL;
      case Expression.Select select -> ExpressionSort.SELECT;
      case Expression.At at -> ExpressionSort.AT;
      case Expression.Not not -> ExpressionSort.NOT;
      case Expression.And and -> ExpressionSort.AND;
      case Expression.Or or -> ExpressionSort.OR;
      case Expression.Conditional choice -> ExpressionSort.CONDITIONAL;
      case Expression.Compare compare -> ExpressionSort.COMPARE;
      case Expression.In in -> ExpressionSort.IN;
      case Expression.Quantifier quantifier -> ExpressionSort.QUANTIFIER;
      case Expression.Call call -> ExpressionSort.CALL;
    };
  }
}
