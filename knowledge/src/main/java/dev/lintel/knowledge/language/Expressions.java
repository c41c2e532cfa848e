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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all walks over expressions need. */
public final class Expressions {
  private Expressions() {}

  /** The pieces that an expression is made of, in the order of the text. */
  public static List<Expression> children(Expression expression) {
    return switch (expression) {
      case Literal literal -> List.of();
      case Property property -> List.of();
      case Local local -> List.of();
      case ListLiteral list -> list.elements();
      case Select select -> List.of(select.base());
      case At at -> List.of(at.map(), at.key());
      case Not not -> List.of(not.operand());
      case And and -> and.operands();
      case Or or -> or.operands();
      case Conditional choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
      case Compare compare -> List.of(compare.left(), compare.right());
      case In in -> List.of(in.element(), in.list());
      case Quantifier quantifier -> List.of(quantifier.list(), quantifier.predicate());
      case Call call -> call.arguments();
    };
  }

  /** The names of the subject's own properties, links and parts in it, in the order of the text. */
  public static Set<String> properties(Expression expression) {
    Set<String> names = new LinkedHashSet<>();
    collect(expression, names);
    return names;
  }

  private static void collect(Expression expression, Set<String> names) {
    if (expression instanceof Property property) names.add(property.name());
    for (Expression child : children(expression)) collect(child, names);
  }
}
