package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.Node;
import dev.lintel.syntax.hcl.ObjectEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation under way: what it may still spend, and whether something in it failed. An error
 * is told, counted, and gives an unknown, so that what stands beside it is still evaluated; {@code
 * try} and {@code can} look at the count.
 */
final class Evaluation {
  private static final int DEEPEST = 400;
  private static final int MOST_STEPS = 4_000_000;
  private static final int MOST_PROBLEMS = 20;

  /** What evaluations that call each other share. */
  static final class Budget {
    private int depth;
    private int steps;
    private boolean told;
    private int problems;
    private @Nullable Origin last;
  }

  final Scope scope;
  final SourceText source;
  final Budget budget;
  private int errors;
  private int quiet;
  private boolean uncertain;

  Evaluation(Scope scope, SourceText source, Budget budget) {
    this.scope = scope;
    this.source = source;
    this.budget = budget;
  }

  Value evaluate(Expression expression, @Nullable Names names) {
    if (budget.depth >= DEEPEST || budget.steps++ > MOST_STEPS) return limit(place(expression));
    budget.depth++;
    try {
      return switch (expression) {
        case Expression.NumberLiteral number -> number(number);
        case Expression.BoolLiteral bool -> new Value.Bool(bool.value(), place(bool));
        case Expression.NullLiteral nothing -> new Value.Absent(place(nothing));
        case Expression.Template template -> Templates.evaluate(template, this, names);
        case Expression.Name name -> new Value.Text(Texts.normal(name.name()), place(name));
        case Expression.Variable variable -> Traversals.variable(variable, this, names);
        case Expression.GetAttribute get -> Traversals.attribute(get, this, names);
        case Expression.Index index -> Traversals.index(index, this, names);
        case Expression.Splat splat -> Loops.splat(splat, this, names);
        case Expression.SplatElement element -> splatElement(element, names);
        case Expression.Tuple tuple -> tuple(tuple, names);
        case Expression.ObjectLiteral object -> object(object, names);
        case Expression.ForTuple loop -> Loops.tuple(loop, this, names);
        case Expression.ForObject loop -> Loops.object(loop, this, names);
        case Expression.Call call -> Functions.call(call, this, names);
        case Expression.Unary unary -> Operators.unary(unary, this, names);
        case Expression.Binary binary -> Operators.binary(binary, this, names);
        case Expression.Conditional conditional -> Conditionals.evaluate(conditional, this, names);
        case Expression.Unreadable what ->
            Value.Unknown.of(Reason.MALFORMED, "what is written cannot be read", place(what));
        case Expression.Parentheses parentheses -> evaluate(parentheses.inner(), names);
      };
    } finally {
      budget.depth--;
    }
  }

  private Value number(Expression.NumberLiteral number) {
    return Numbers.bounded(number.value())
        ? new Value.Number(number.value(), place(number))
        : limit(place(number));
  }

  private Value splatElement(Expression.SplatElement element, @Nullable Names names) {
    Value value = Names.find(names, Names.SPLAT);
    return value == null ? fail("a splat's element outside of a splat", place(element)) : value;
  }

  private Value tuple(Expression.Tuple tuple, @Nullable Names names) {
    List<Element> elements = new ArrayList<>(tuple.elements().size());
    for (Expression element : tuple.elements())
      elements.add(Element.sure(evaluate(element, names)));
    return Sequences.tuple(elements, place(tuple));
  }

  private Value object(Expression.ObjectLiteral object, @Nullable Names names) {
    Map<String, Element> entries = LinkedHashMap.newLinkedHashMap(object.entries().size());
    Optional<Cause> open = Optional.empty();
    for (ObjectEntry entry : object.entries()) {
      Value key = evaluate(entry.key(), names);
      Value value = evaluate(entry.value(), names);
      if (key instanceof Value.Absent) {
        open = failed("An object's key is null; give it a text.", place(entry.key()));
        continue;
      }
      String name = Texts.primitive(key);
      if (name != null) {
        entries.put(name, Element.sure(value));
      } else if (Operators.uncertainOperand(key)) {
        open = Optional.of(new Causes().add(key).first(place(entry.key())));
        if (!entries.containsKey(Value.Mapping.UNKNOWN_KEY))
          entries.put(Value.Mapping.UNKNOWN_KEY, Element.maybe(value));
      } else {
        open =
            failed(
                "An object's key must be a string, not " + Types.noun(key) + '.',
                place(entry.key()));
      }
    }
    return new Value.Mapping(Value.MappingType.OBJECT, entries, open, place(object));
  }

  private Optional<Cause> failed(String message, Origin at) {
    error(message, at);
    return Optional.of(new Cause(Reason.MALFORMED, message, at));
  }

  Origin place(Node node) {
    return Origin.of(source, node.start(), node.end());
  }

  /** Tells an error and gives the unknown that stands for the value. */
  Value fail(String message, Origin at) {
    return fail(Reason.MALFORMED, message, at);
  }

  Value fail(Reason reason, String message, Origin at) {
    error(message, at);
    return Value.Unknown.of(reason, message, at);
  }

  void error(String message, Origin at) {
    errors++;
    tell(Problem.Level.ERROR, message, at);
  }

  /** An error that may well be none where Terraform runs. */
  void warn(String message, Origin at) {
    errors++;
    tell(Problem.Level.WARNING, message, at);
  }

  void note(String message, Origin at) {
    tell(Problem.Level.WARNING, message, at);
  }

  private void tell(Problem.Level level, String message, Origin at) {
    if (quiet > 0 || budget.problems >= MOST_PROBLEMS || at.equals(budget.last)) return;
    budget.problems++;
    budget.last = at;
    scope.problem(new Problem(level, message, at));
  }

  /** The unknown where a bound was reached; told once. */
  Value limit(Origin at) {
    String message = "This expression is too large to be evaluated here: its value stays unknown.";
    if (!budget.told && quiet == 0) {
      budget.told = true;
      scope.problem(new Problem(Problem.Level.WARNING, message, at));
    }
    return Value.Unknown.of(Reason.LIMIT, "too large to be evaluated here", at);
  }

  /** Whether so much more may be made. */
  boolean affords(long steps) {
    if (budget.steps + steps > MOST_STEPS) return false;
    budget.steps += (int) steps;
    return true;
  }

  /** Says that the value is what it is only if nothing fails when deploying. */
  void uncertain() {
    uncertain = true;
  }

  /** How an evaluation went that nobody was told about. */
  enum Course {
    FINE,
    UNCERTAIN,
    FAILED
  }

  record Attempt(Value value, Course course) {}

  /** Evaluates without telling problems. */
  Attempt attempt(Expression expression, @Nullable Names names) {
    int before = errors;
    boolean unsure = uncertain;
    uncertain = false;
    quiet++;
    try {
      Value value = evaluate(expression, names);
      Course course = errors > before ? Course.FAILED : uncertain ? Course.UNCERTAIN : Course.FINE;
      return new Attempt(value, course);
    } finally {
      quiet--;
      errors = before;
      uncertain = unsure;
    }
  }

  /** An evaluation of another text on the same account. */
  Value evaluateIn(SourceText other, Expression expression, Scope names, @Nullable Names locals) {
    Evaluation evaluation = new Evaluation(names, other, budget);
    evaluation.quiet = quiet;
    Value value = evaluation.evaluate(expression, locals);
    errors += evaluation.errors;
    uncertain |= evaluation.uncertain;
    return value;
  }

  /** The causes and what else is known of a result that hangs on values not known. */
  static Value unknown(Origin at, Hints hints, Iterable<? extends Value> parts) {
    return new Causes().addAll(parts).unknown(hints, at);
  }
}
