package dev.lintel.knowledge.store;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expression.Operator;
import dev.lintel.knowledge.language.Expression.Quantity;
import dev.lintel.knowledge.language.Function;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ExpressionWriter} wrote. */
final class ExpressionReader {
  private static final Operator[] OPERATORS = Operator.values();
  private static final Quantity[] QUANTITIES = Quantity.values();
  private static final Function[] FUNCTIONS = Function.values();
  private final ByteReader in;

  ExpressionReader(ByteReader in) {
    this.in = in;
  }

  Expression read() {
    return read(0);
  }

  private Expression read(int outer) {
    ExpressionSort sort = ExpressionSort.ALL[in.octet()];
    int start = outer + in.number();
    int end = start + in.number();
    return switch (sort) {
      case LITERAL -> new Expression.Literal(constant(), start, end);
      case LIST -> new Expression.ListLiteral(all(start), start, end);
      case PROPERTY -> new Expression.Property(in.text(), start, end);
      case LOCAL -> new Expression.Local(in.text(), start, end);
      case SELECT -> new Expression.Select(read(start), in.text(), start, end);
      case AT -> new Expression.At(read(start), read(start), start, end);
      case NOT -> new Expression.Not(read(start), start, end);
      case AND -> new Expression.And(all(start), start, end);
      case OR -> new Expression.Or(all(start), start, end);
      case CONDITIONAL ->
          new Expression.Conditional(read(start), read(start), read(start), start, end);
      case COMPARE ->
          new Expression.Compare(OPERATORS[in.octet()], read(start), read(start), start, end);
      case IN -> new Expression.In(read(start), read(start), start, end);
      case QUANTIFIER -> quantifier(start, end);
      case CALL -> new Expression.Call(FUNCTIONS[in.octet()], all(start), start, end);
    };
  }

  private Expression quantifier(int start, int end) {
    Quantity quantity = QUANTITIES[in.octet()];
    String variable = in.text();
    return new Expression.Quantifier(quantity, read(start), variable, read(start), start, end);
  }

  private List<Expression> all(int outer) {
    int length = in.number();
    List<Expression> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) all.add(read(outer));
    return all;
  }

  Constant constant() {
    return switch (ConstantSort.ALL[in.octet()]) {
      case NULL -> new Constant.Null();
      case FALSE -> new Constant.Bool(false);
      case TRUE -> new Constant.Bool(true);
      case NUMBER -> new Constant.Number(new BigDecimal(in.text()));
      case TEXT -> new Constant.Text(in.text());
      case ITEMS -> items();
    };
  }

  private Constant items() {
    int length = in.number();
    List<Constant> elements = new ArrayList<>(length);
    for (int i = 0; i < length; i++) elements.add(constant());
    return new Constant.Items(elements);
  }
}
