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
import dev.lintel.knowledge.language.Expression.Quantity;
import dev.lintel.knowledge.language.Expression.Select;
import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what cannot mean anything: names that are not there, types that do not fit, a text or
 * number that may be absent where it must not be. It follows the flow: after {@code key != null &&}
 * the key is there.
 */
public final class Checker {
  private final Vocabulary subject;
  private final Map<String, Type> variables = new HashMap<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final Comparisons comparisons = new Comparisons(this);
  private final Resolution resolution = new Resolution(this);
  private Set<String> present;

  private Checker(Vocabulary subject, Optional<Type> that, Optional<Expression> given) {
    this.subject = subject;
    this.present = given.isPresent() ? Narrowing.present(given.get(), true) : Set.of();
    that.ifPresent(type -> variables.put(Names.THAT, type));
    variables.put(Names.SELF, new Type.Subject(subject));
  }

  /**
   * Checks an expression.
   *
   * @param that what {@code that} is; empty where there is none
   * @param given a condition, checked before, that holds wherever this one is asked
   */
  public static Checked check(
      Expression expression, Vocabulary subject, Optional<Type> that, Optional<Expression> given) {
    Checker checker = new Checker(subject, that, given);
    Fact fact = checker.fact(expression);
    return new Checked(fact.expression(), fact.type(), fact.absent(), checker.problems);
  }

  /** Checks what must be true or false, and never absent. */
  public static Checked condition(
      Expression expression, Vocabulary subject, Optional<Type> that, Optional<Expression> given) {
    Checker checker = new Checker(subject, that, given);
    Expression checked = checker.truth(expression);
    return new Checked(checked, Type.BOOLEAN, false, checker.problems);
  }

  Fact fact(Expression expression) {
    return switch (expression) {
      case Literal literal -> literal(literal);
      case ListLiteral list -> list(list);
      case Property property -> resolution.resolve(property);
      case Local local -> resolution.resolve(local);
      case Select select -> resolution.resolve(select);
      case At at -> at(at);
      case Not not ->
          Fact.sure(new Not(truth(not.operand()), not.start(), not.end()), Type.BOOLEAN);
      case And and ->
          Fact.sure(new And(sequence(and.operands(), true), and.start(), and.end()), Type.BOOLEAN);
      case Or or ->
          Fact.sure(new Or(sequence(or.operands(), false), or.start(), or.end()), Type.BOOLEAN);
      case Conditional choice -> choice(choice);
      case Compare compare -> comparisons.compare(compare);
      case In in -> comparisons.in(in);
      case Quantifier quantifier -> quantifier(quantifier);
      case Call call -> Arguments.check(this, call);
    };
  }

  /** The expression, which must be a condition. */
  Expression truth(Expression expression) {
    int before = problems.size();
    Fact fact = fact(expression);
    if (problems.size() > before) return fact.expression();
    if (fact.type() instanceof Type.Any)
      problem(expression, "`%s` may be of any type; compare it, as in `%s == true`", fact);
    else if (!fact.type().is(ValueType.BOOLEAN))
      problem(expression, "`%s` is " + fact.type().described() + "; a condition is expected", fact);
    else if (fact.absent()) absent(fact, "write `%s == true`, or guard it with `%s != null && …`");
    return fact.expression();
  }

  private Fact literal(Literal literal) {
    return switch (literal.value()) {
      case Constant.Null nothing -> new Fact(literal, new Type.Null(), true);
      case Constant.Bool bool -> Fact.sure(literal, Type.BOOLEAN);
      case Constant.Number number -> Fact.sure(literal, Type.NUMBER);
      case Constant.Text text -> Fact.sure(literal, Type.TEXT);
      case Constant.Items items -> Fact.sure(literal, new Type.Simple(ValueType.LIST));
    };
  }

  private Fact list(ListLiteral list) {
    List<Expression> elements = new ArrayList<>();
    Type element = Type.ANY;
    for (Expression each : list.elements()) {
      Fact fact = fact(each);
      elements.add(fact.expression());
      element = elements.size() == 1 || element.equals(fact.type()) ? fact.type() : Type.ANY;
    }
    return Fact.sure(new ListLiteral(elements, list.start(), list.end()), new Type.ListOf(element));
  }

  private Fact at(At at) {
    Fact map = fact(at.map());
    Fact key = fact(at.key());
    Expression result = new At(map.expression(), key.expression(), at.start(), at.end());
    if (!map.type().is(ValueType.MAP) && !(map.type() instanceof Type.Any))
      problem(
          at,
          "`%s` is "
              + map.type().described()
              + "; only a map is read with `[…]`, lists with `exists`",
          map);
    else if (!key.type().is(ValueType.TEXT) && !(key.type() instanceof Type.Any))
      problem(at.key(), "the key of a map is a text, as in `flags[\"name\"]`");
    else if (key.absent()) absent(key, "guard it with `%s != null && …`");
    return new Fact(result, Type.ANY, !present(result));
  }

  private List<Expression> sequence(List<Expression> operands, boolean truth) {
    Set<String> before = present;
    List<Expression> result = new ArrayList<>();
    for (Expression operand : operands) {
      Expression checked = truth(operand);
      result.add(checked);
      present = with(present, Narrowing.present(checked, truth));
    }
    present = before;
    return result;
  }

  private Fact choice(Conditional choice) {
    Set<String> before = present;
    Expression condition = truth(choice.condition());
    present = with(before, Narrowing.present(condition, true));
    Fact then = fact(choice.then());
    present = with(before, Narrowing.present(condition, false));
    Fact otherwise = fact(choice.otherwise());
    present = before;
    boolean nullThen = then.type() instanceof Type.Null;
    Type type = nullThen ? otherwise.type() : then.type();
    if (!comparisons.comparable(then.type(), otherwise.type()))
      problem(
          choice,
          "`%s` is "
              + then.type().described()
              + ", the other branch "
              + otherwise.type().described()
              + "; both must be of one type",
          then);
    Expression result =
        new Conditional(
            condition, then.expression(), otherwise.expression(), choice.start(), choice.end());
    return new Fact(result, type, then.absent() || otherwise.absent());
  }

  private Fact quantifier(Quantifier quantifier) {
    Fact list = fact(quantifier.list());
    Type element = element(list, quantifier.list());
    String name = quantifier.variable();
    if (variables.containsKey(name) || subject.member(name).isPresent())
      problem(quantifier, "the variable `" + name + "` hides another name; take another");
    Type hidden = variables.put(name, element);
    Expression predicate = truth(quantifier.predicate());
    if (hidden == null) variables.remove(name);
    else variables.put(name, hidden);
    Expression result =
        new Quantifier(
            quantifier.quantity(),
            list.expression(),
            name,
            predicate,
            quantifier.start(),
            quantifier.end());
    boolean filter = quantifier.quantity() == Quantity.FILTER;
    return Fact.sure(result, filter ? new Type.ListOf(element) : Type.BOOLEAN);
  }

  private Type element(Fact list, Expression place) {
    return switch (list.type()) {
      case Type.ListOf of -> of.element();
      case Type.Any any -> Type.ANY;
      case Type.Simple simple ->
          switch (simple.type()) {
            case LIST -> Type.ANY;
            case CIDRS -> Type.TEXT;
            case POLICY -> {
              if (list.absent()) absent(list, "guard it with `%s != null && …`");
              yield new Type.Subject(Fields.statement());
            }
            case BOOLEAN, NUMBER, TEXT, MAP, RANGE, IMAGE, DURATION, QUANTITY ->
                noList(list, place);
          };
      case Type.Subject subject -> noList(list, place);
      case Type.Null nothing -> noList(list, place);
    };
  }

  private Type noList(Fact list, Expression place) {
    problem(place, "`%s` is " + list.type().described() + "; a list is expected", list);
    return Type.ANY;
  }

  Vocabulary subject() {
    return subject;
  }

  Optional<Type> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  boolean present(Expression expression) {
    return present.contains(Printer.print(expression));
  }

  void problem(Expression place, String message) {
    if (problems.size() < 20) problems.add(new SyntaxProblem(place.start(), place.end(), message));
  }

  /** The message's {@code %s} is the piece of the requirement. */
  void problem(Expression place, String message, Fact about) {
    problem(place, message.replace("%s", Printer.print(about.expression())));
  }

  void absent(Fact fact, String remedy) {
    problem(fact.expression(), "`%s` may be absent; " + remedy, fact);
  }

  private static Set<String> with(Set<String> some, Set<String> more) {
    if (more.isEmpty()) return some;
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }
}
