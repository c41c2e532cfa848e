package dev.lintel.engine.judge;

import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which readings made an expression what it is: a second walk, after a failure. */
final class Explainer {
  /** More failing elements than these are only counted. */
  private static final int MOST_ELEMENTS = 20;

  /** So many elements are gone into where none of a list would do. */
  private static final int MOST_INSIDE = 3;

  private final Interpreter interpreter;
  private final List<Datum> evidence = new ArrayList<>();

  /** What only had to be there: said where there is nothing else to say. */
  private final List<Datum> guards = new ArrayList<>();

  private int depth;

  Explainer(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** What makes the expression false, in the order of its text. */
  List<Datum> explain(Expression expression, Scope scope) {
    explain(expression, scope, interpreter.truth(expression, scope));
    if (evidence.isEmpty()) evidence.addAll(guards);
    if (evidence.isEmpty()) evidence.add(scope.subject());
    return evidence;
  }

  private void explain(Expression expression, Scope scope, Truth truth) {
    switch (expression) {
      case Expression.Not not -> explain(not.operand(), scope, truth.not());
      case Expression.And and -> operands(and.operands(), scope, truth, truth == Truth.TRUE);
      case Expression.Or or -> either(or.operands(), scope, truth);
      case Expression.Compare compare -> compare(compare, scope);
      case Expression.In in -> in(in, scope, truth);
      case Expression.Quantifier loop -> loop(loop, scope, truth);
      case Expression.Call call -> call(call, scope, truth);
      case Expression.Conditional choice -> choice(choice, scope, truth);
      case Expression.Literal _, Expression.ListLiteral _ -> {}
      case Expression.Property _, Expression.Local _, Expression.Select _, Expression.At _ ->
          add(interpreter.datum(expression, scope));
    }
  }

  /** Those operands that have the value that the whole has. */
  private void operands(List<Expression> operands, Scope scope, Truth wanted, boolean all) {
    for (Expression operand : operands) {
      Truth truth = interpreter.truth(operand, scope);
      if (all || truth == wanted) explain(operand, scope, truth);
    }
  }

  private void either(List<Expression> operands, Scope scope, Truth truth) {
    if (truth != Truth.TRUE) {
      operands(operands, scope, truth, truth == Truth.FALSE);
      return;
    }
    for (Expression operand : operands) {
      if (interpreter.truth(operand, scope) != Truth.TRUE) continue;
      explain(operand, scope, Truth.TRUE);
      return;
    }
  }

  private void choice(Expression.Conditional choice, Scope scope, Truth truth) {
    Truth condition = interpreter.truth(choice.condition(), scope);
    explain(choice.condition(), scope, condition);
    if (condition != Truth.FALSE) explain(choice.then(), scope, truth);
    if (condition != Truth.TRUE) explain(choice.otherwise(), scope, truth);
  }

  private void compare(Expression.Compare compare, Scope scope) {
    Expression guarded = guarded(compare);
    if (guarded != null) {
      Datum datum = interpreter.datum(guarded, scope);
      if (Interpreter.present(datum) == Truth.TRUE) {
        guards.add(datum);
        return;
      }
    }
    side(compare.left(), scope);
    side(compare.right(), scope);
  }

  /** What is compared with null; null where nothing is. */
  private static @Nullable Expression guarded(Expression.Compare compare) {
    if (isNull(compare.right())) return compare.left();
    return isNull(compare.left()) ? compare.right() : null;
  }

  private static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.value() instanceof Constant.Null;
  }

  private void side(Expression side, Scope scope) {
    if (side instanceof Expression.Call call && !call.function().truth())
      list(interpreter.datum(call.arguments().getFirst(), scope));
    else if (!(side instanceof Expression.Literal || side instanceof Expression.ListLiteral))
      add(interpreter.datum(side, scope));
  }

  /** A list that is too long or too short: itself, and its first elements. */
  private void list(Datum list) {
    Items items = Items.of(list);
    if (items.list().isEmpty()) {
      add(list);
      return;
    }
    for (int i = 0; i < Math.min(MOST_INSIDE, items.list().size()); i++)
      add(items.list().get(i).datum());
  }

  private void in(Expression.In in, Scope scope, Truth truth) {
    boolean literal = in.list() instanceof Expression.ListLiteral;
    if (!(in.element() instanceof Expression.Literal)) add(interpreter.datum(in.element(), scope));
    if (literal) return;
    Datum list = interpreter.datum(in.list(), scope);
    if (truth == Truth.TRUE) equal(interpreter.datum(in.element(), scope), list);
    else add(list);
  }

  private void equal(Datum element, Datum list) {
    for (Items.Item item : Items.of(list).list())
      if (Interpreter.in(element, item.datum()) == Truth.TRUE) {
        add(item.datum());
        return;
      }
  }

  private void loop(Expression.Quantifier loop, Scope scope, Truth truth) {
    Datum list = interpreter.datum(loop.list(), scope);
    Items items = Items.of(list);
    boolean exists = loop.quantity() == Expression.Quantity.EXISTS;
    if (exists == (truth == Truth.TRUE)) deciding(loop, items, scope, truth);
    else none(loop, list, items, scope);
  }

  /** The elements that by themselves make the whole what it is. */
  private void deciding(Expression.Quantifier loop, Items items, Scope scope, Truth truth) {
    int told = 0;
    for (Items.Item item : items.list()) {
      Scope inner = scope.with(loop.variable(), item.datum());
      if (!item.sure() || interpreter.truth(loop.predicate(), inner) != truth) continue;
      if (told++ == MOST_ELEMENTS) return;
      int before = evidence.size();
      explain(loop.predicate(), inner, truth);
      if (evidence.size() == before) add(item.datum());
    }
  }

  /**
   * No element would do: what is wrong with the first ones, and the list. Of a companion that is
   * there its own text comes first; else the list does.
   */
  private void none(Expression.Quantifier loop, Datum list, Items items, Scope scope) {
    boolean companion = list instanceof Members members && members.companion();
    if (!companion) add(list);
    int count = Math.min(MOST_INSIDE, items.list().size());
    for (int i = 0; i < count; i++) {
      Scope inner = scope.with(loop.variable(), items.list().get(i).datum());
      explain(loop.predicate(), inner, interpreter.truth(loop.predicate(), inner));
    }
    if (companion) add(list);
  }

  private void call(Expression.Call call, Scope scope, Truth truth) {
    List<Datum> arguments = new ArrayList<>(call.arguments().size());
    for (Expression argument : call.arguments())
      if (!(argument instanceof Expression.Literal))
        arguments.add(interpreter.datum(argument, scope));
    if (arguments.isEmpty()) return;
    List<Value> pieces = Pieces.deciding(call, arguments, truth);
    Datum first = arguments.getFirst();
    if (pieces.isEmpty() || !(first instanceof Reading || first instanceof Subject)) {
      for (Datum argument : arguments) add(argument);
      return;
    }
    Reading whole = first instanceof Reading reading ? reading : ofSubject((Subject) first);
    for (Value piece : pieces) evidence.add(Pieces.named(whole, piece));
  }

  private static Reading ofSubject(Subject subject) {
    return Reading.record(subject);
  }

  private void add(Datum datum) {
    if (datum instanceof Reading reading) {
      if (reading.given() == Given.LITERAL) return;
      if (reading.given() == Given.DERIVED && derived(reading)) return;
    }
    for (Datum known : evidence) if (same(known, datum)) return;
    evidence.add(datum);
  }

  private static boolean same(Datum one, Datum other) {
    if (one == other) return true;
    return one instanceof Reading a
        && other instanceof Reading b
        && a.subject() == b.subject()
        && a.value() == b.value()
        && a.name().equals(b.name());
  }

  /** What a derived property follows from says more than the property. */
  private boolean derived(Reading reading) {
    Optional<Property> property = reading.subject().property(reading.name());
    if (property.isEmpty() || property.get().is().isEmpty() || depth > 8) return false;
    int before = evidence.size();
    depth++;
    Expression is = property.get().is().get();
    Scope scope = Scope.of(reading.subject());
    if (reading.value() instanceof Value.Bool) explain(is, scope, interpreter.truth(is, scope));
    else side(is, scope);
    depth--;
    return evidence.size() > before;
  }
}
