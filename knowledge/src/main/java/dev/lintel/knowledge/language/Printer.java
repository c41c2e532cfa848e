package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.And;
import dev.lintel.knowledge.language.Expression.At;
import dev.lintel.knowledge.language.Expression.Call;
import dev.lintel.knowledge.language.Expression.Compare;
import dev.lintel.knowledge.language.Expression.Conditional;
import dev.lintel.knowledge.language.Expression.In;
import dev.lintel.knowledge.language.Expression.ListLiteral;
import dev.lintel.knowledge.language.Expression.Literal;
import dev.lintel.knowledge.language.Expression.Local;
import dev.lintel.knowledge.language.Expression.Not;
import dev.lintel.knowledge.language.Expression.Or;
import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Quantifier;
import dev.lintel.knowledge.language.Expression.Select;
import java.util.List;

/** Writes an expression in one canonical way: two that print the same mean the same. */
public final class Printer {
  private static final int CHOICE = 0;
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int RELATION = 3;
  private static final int UNARY = 4;
  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  public static String print(Expression expression) {
    Printer printer = new Printer();
    printer.put(expression, CHOICE);
    return printer.out.toString();
  }

  private void put(Expression expression, int least) {
    int strength = strength(expression);
    if (strength < least) out.append('(');
    switch (expression) {
      case Literal literal -> put(literal.value());
      case ListLiteral list -> list(list.elements(), "[", "]");
      case Property property -> out.append(property.name());
      case Local local -> out.append(local.name());
      case Select select -> {
        put(select.base(), UNARY);
        out.append('.').append(select.name());
      }
      case At at -> {
        put(at.map(), UNARY);
        out.append('[');
        put(at.key(), CHOICE);
        out.append(']');
      }
      case Not not -> {
        out.append('!');
        put(not.operand(), UNARY);
      }
      case And and -> join(and.operands(), " && ", RELATION);
      case Or or -> join(or.operands(), " || ", AND);
      case Conditional choice -> {
        put(choice.condition(), OR);
        out.append(" ? ");
        put(choice.then(), OR);
        out.append(" : ");
        put(choice.otherwise(), CHOICE);
      }
      case Compare compare -> {
        put(compare.left(), UNARY);
        out.append(' ').append(compare.operator().sign()).append(' ');
        put(compare.right(), UNARY);
      }
      case In in -> {
        put(in.element(), UNARY);
        out.append(" in ");
        put(in.list(), UNARY);
      }
      case Quantifier quantifier -> {
        put(quantifier.list(), UNARY);
        out.append('.').append(quantifier.quantity().word()).append('(');
        out.append(quantifier.variable()).append(", ");
        put(quantifier.predicate(), CHOICE);
        out.append(')');
      }
      case Call call -> put(call);
    }
    if (strength < least) out.append(')');
  }

  private void put(Call call) {
    List<Expression> arguments = call.arguments();
    if (!call.function().method() || call.function() == Function.SIZE) {
      list(arguments, call.function().word() + "(", ")");
      return;
    }
    put(arguments.getFirst(), UNARY);
    list(arguments.subList(1, arguments.size()), "." + call.function().word() + "(", ")");
  }

  private void list(List<Expression> elements, String open, String close) {
    out.append(open);
    join(elements, ", ", CHOICE);
    out.append(close);
  }

  private void join(List<Expression> elements, String between, int least) {
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0) out.append(between);
      put(elements.get(i), least);
    }
  }

  private void put(Constant constant) {
    switch (constant) {
      case Constant.Null nothing -> out.append("null");
      case Constant.Bool bool -> out.append(bool.value());
      case Constant.Number number -> out.append(number.value().toPlainString());
      case Constant.Text text -> quote(text.value());
      case Constant.Items items -> {
        out.append('[');
        for (int i = 0; i < items.elements().size(); i++) {
          if (i > 0) out.append(", ");
          put(items.elements().get(i));
        }
        out.append(']');
      }
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private static int strength(Expression expression) {
    return switch (expression) {
      case Conditional choice -> CHOICE;
      case Or or -> OR;
      case And and -> AND;
      case Compare compare -> RELATION;
      case In in -> RELATION;
      case Literal literal -> UNARY;
      case ListLiteral list -> UNARY;
      case Property property -> UNARY;
      case Local local -> UNARY;
      case Select select -> UNARY;
      case At at -> UNARY;
      case Not not -> UNARY;
      case Quantifier quantifier -> UNARY;
      case Call call -> UNARY;
    };
  }
}
