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
import dev.lintel.knowledge.language.Expression.Operator;
import dev.lintel.knowledge.language.Expression.Or;
import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Quantifier;
import dev.lintel.knowledge.language.Expression.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is surely there, once a condition is known to be true or false. Things are named as {@link
 * Printer} prints them.
 */
final class Narrowing {
  private Narrowing() {}

  /** What is not absent where the condition has this truth. */
  static Set<String> present(Expression condition, boolean truth) {
    return switch (condition) {
      case Not not -> present(not.operand(), !truth);
      case And and -> joined(and.operands(), truth, truth);
      case Or or -> joined(or.operands(), truth, !truth);
      case Compare compare -> compared(compare, truth);
      case In in -> truth && !mayBeNull(in.list()) ? named(in.element()) : Set.of();
      case Call call ->
          truth && call.function() == Function.STATED
              ? named(call.arguments().getFirst())
              : Set.of();
      case Conditional choice -> chosen(choice, truth);
      case Literal literal -> Set.of();
      case ListLiteral list -> Set.of();
      case Property property -> Set.of();
      case Local local -> Set.of();
      case Select select -> Set.of();
      case At at -> Set.of();
      case Quantifier quantifier -> Set.of();
    };
  }

  /** Of conditions that all have this truth, what any tells; of one that has it, what all tell. */
  private static Set<String> joined(List<Expression> operands, boolean truth, boolean all) {
    Set<String> result = new HashSet<>(present(operands.getFirst(), truth));
    for (Expression operand : operands.subList(1, operands.size())) {
      if (all) result.addAll(present(operand, truth));
      else result.retainAll(present(operand, truth));
    }
    return result;
  }

  private static Set<String> chosen(Conditional choice, boolean truth) {
    Set<String> then = new HashSet<>(present(choice.then(), truth));
    then.addAll(present(choice.condition(), true));
    Set<String> otherwise = new HashSet<>(present(choice.otherwise(), truth));
    otherwise.addAll(present(choice.condition(), false));
    then.retainAll(otherwise);
    return then;
  }

  private static Set<String> compared(Compare compare, boolean truth) {
    boolean equal = compare.operator() == Operator.EQUAL;
    if (!equal && compare.operator() != Operator.UNEQUAL) return Set.of();
    if (isNull(compare.right())) return equal != truth ? named(compare.left()) : Set.of();
    if (isNull(compare.left())) return equal != truth ? named(compare.right()) : Set.of();
    if (equal != truth) return Set.of();
    if (compare.right() instanceof Literal) return named(compare.left());
    return compare.left() instanceof Literal ? named(compare.right()) : Set.of();
  }

  /** The thing itself, and what it was read from. */
  private static Set<String> named(Expression thing) {
    return switch (thing) {
      case Property property -> Set.of(property.name());
      case Local local -> Set.of(local.name());
      case Select select -> and(select, select.base());
      case At at -> and(at, at.map());
      case Literal literal -> Set.of();
      case ListLiteral list -> Set.of();
      case Not not -> Set.of();
      case And and -> Set.of();
      case Or or -> Set.of();
      case Conditional choice -> Set.of();
      case Compare compare -> Set.of();
      case In in -> Set.of();
      case Quantifier quantifier -> Set.of();
      case Call call -> Set.of();
    };
  }

  private static Set<String> and(Expression thing, Expression base) {
    Set<String> all = new HashSet<>(named(base));
    all.add(Printer.print(thing));
    return all;
  }

  static boolean isNull(Expression expression) {
    return expression instanceof Literal literal && literal.value() instanceof Constant.Null;
  }

  private static boolean mayBeNull(Expression list) {
    if (!(list instanceof ListLiteral literal)) return false;
    for (Expression element : literal.elements())
      if (!(element instanceof Literal) || isNull(element)) return true;
    return false;
  }
}
