package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.Compare;
import dev.lintel.knowledge.language.Expression.In;
import dev.lintel.knowledge.language.Expression.Operator;

/** The types of {@code == != < <= > >= in}. */
final class Comparisons {
  private final Checker checker;

  Comparisons(Checker checker) {
    this.checker = checker;
  }

  Fact compare(Compare compare) {
    Fact left = checker.fact(compare.left());
    Fact right = checker.fact(compare.right());
    if (compare.operator() == Operator.EQUAL || compare.operator() == Operator.UNEQUAL)
      equality(compare, left, right);
    else {
      ordered(compare.left(), left);
      ordered(compare.right(), right);
    }
    return Fact.sure(
        new Compare(
            compare.operator(),
            left.expression(),
            right.expression(),
            compare.start(),
            compare.end()),
        Type.BOOLEAN);
  }

  private void equality(Compare compare, Fact left, Fact right) {
    if (right.type() instanceof Type.Null) neverAbsent(compare, left);
    else if (left.type() instanceof Type.Null) neverAbsent(compare, right);
    else if (!comparable(left.type(), right.type()))
      checker.problem(
          compare,
          "`%s` is " + left.type().described() + " and never equals " + right.type().described(),
          left);
    else if (list(left.type()) || list(right.type()))
      checker.problem(compare, "lists are not compared; ask with `exists`, `all`, `in` or `size`");
  }

  /** Asking whether a boolean, list or map is absent is always a mistake: none ever is. */
  private void neverAbsent(Compare compare, Fact fact) {
    if (fact.absent() || checker.present(fact.expression())) return;
    if (fact.type().is(ValueType.BOOLEAN))
      checker.problem(compare, "`%s` is never absent; ask `stated(%s)`", fact);
    else if (list(fact.type()) || fact.type().is(ValueType.MAP))
      checker.problem(compare, "`%s` is empty, not absent; ask `size(%s) > 0`", fact);
  }

  private void ordered(Expression place, Fact fact) {
    if (!fact.type().number() && !(fact.type() instanceof Type.Any)) {
      checker.problem(
          place,
          "`%s` is "
              + fact.type().described()
              + "; only numbers have an order (`version.atLeast(a, b)` compares versions)",
          fact);
    } else if (fact.absent()) {
      checker.absent(fact, "guard it with `%s != null && …`, or give it a default");
    }
  }

  Fact in(In in) {
    Fact element = checker.fact(in.element());
    Fact list = checker.fact(in.list());
    Expression result = new In(element.expression(), list.expression(), in.start(), in.end());
    Type type = list.type();
    if (!list(type) && !type.is(ValueType.MAP) && !(type instanceof Type.Any))
      checker.problem(in.list(), "`%s` is " + type.described() + "; `in` asks a list", list);
    else if (type instanceof Type.ListOf of && !comparable(element.type(), of.element()))
      checker.problem(
          in,
          "`%s` is " + element.type().described() + " and never equals " + of.element().described(),
          element);
    else if (list(element.type()))
      checker.problem(in.element(), "`%s` is a list; ask for one element", element);
    return Fact.sure(result, Type.BOOLEAN);
  }

  boolean comparable(Type a, Type b) {
    if (a instanceof Type.Any || b instanceof Type.Any) return true;
    if (a instanceof Type.Null || b instanceof Type.Null) return true;
    if (a.number() && b.number()) return true;
    if (list(a) && list(b)) return true;
    if (a instanceof Type.Subject && b instanceof Type.Subject) return true;
    return a.equals(b);
  }

  static boolean list(Type type) {
    return type instanceof Type.ListOf || type.is(ValueType.LIST) || type.is(ValueType.CIDRS);
  }
}
