package dev.lintel.engine.judge;

import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.Ordering;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Conditions;
import dev.lintel.engine.read.Constants;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Given;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Names;
import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what an expression is worth for a subject. */
public final class Interpreter implements Conditions {
  private final Calls calls = new Calls(this);

  @Override
  public Truth test(Expression expression, Subject subject, Optional<Subject> that) {
    return truth(expression, scope(subject, that));
  }

  @Override
  public List<Cause> causes(Expression expression, Subject subject, Optional<Subject> that) {
    return new Blame(this).of(expression, scope(subject, that));
  }

  private static Scope scope(Subject subject, Optional<Subject> that) {
    Scope scope = Scope.of(subject);
    return that.isPresent() ? scope.with(Names.THAT, that.get()) : scope;
  }

  @Override
  public Value value(Expression expression, Subject subject) {
    Scope scope = Scope.of(subject);
    if (!isTruth(expression)) return plain(datum(expression, scope));
    Truth truth = truth(expression, scope);
    if (truth != Truth.UNKNOWN) return new Value.Bool(truth == Truth.TRUE, subject.root().origin());
    List<Cause> causes = new Blame(this).of(expression, scope);
    return new Value.Unknown(causes, Hints.NONE.withNotNull(), subject.root().origin());
  }

  private static boolean isTruth(Expression expression) {
    return switch (expression) {
      case Expression.Not _,
          Expression.And _,
          Expression.Or _,
          Expression.Compare _,
          Expression.In _ ->
          true;
      case Expression.Quantifier loop -> loop.quantity() != Expression.Quantity.FILTER;
      case Expression.Call call -> call.function().truth();
      case Expression.Conditional choice -> isTruth(choice.then());
      case Expression.Literal _,
          Expression.ListLiteral _,
          Expression.Property _,
          Expression.Local _,
          Expression.Select _,
          Expression.At _ ->
          false;
    };
  }

  public Truth truth(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Not not -> truth(not.operand(), scope).not();
      case Expression.And and -> all(and.operands(), scope);
      case Expression.Or or -> any(or.operands(), scope);
      case Expression.Compare compare -> compare(compare, scope);
      case Expression.In in -> in(datum(in.element(), scope), datum(in.list(), scope));
      case Expression.Quantifier loop -> loop(loop, scope);
      case Expression.Call call -> calls.truth(call, scope);
      case Expression.Conditional choice -> choice(choice, scope);
      case Expression.Literal _,
          Expression.ListLiteral _,
          Expression.Property _,
          Expression.Local _,
          Expression.Select _,
          Expression.At _ ->
          truth(datum(expression, scope));
    };
  }

  private Truth all(List<Expression> operands, Scope scope) {
    Truth all = Truth.TRUE;
    for (int i = 0; i < operands.size() && all != Truth.FALSE; i++)
      all = all.and(truth(operands.get(i), scope));
    return all;
  }

  private Truth any(List<Expression> operands, Scope scope) {
    Truth any = Truth.FALSE;
    for (int i = 0; i < operands.size() && any != Truth.TRUE; i++)
      any = any.or(truth(operands.get(i), scope));
    return any;
  }

  private Truth choice(Expression.Conditional choice, Scope scope) {
    return switch (truth(choice.condition(), scope)) {
      case TRUE -> truth(choice.then(), scope);
      case FALSE -> truth(choice.otherwise(), scope);
      case UNKNOWN -> truth(choice.then(), scope).agreeing(truth(choice.otherwise(), scope));
    };
  }

  /** A boolean as a truth; null is not true. */
  private static Truth truth(Datum datum) {
    return switch (datum) {
      case Reading reading -> truth(reading.value());
      case Members members -> there(members);
      case Subject _ -> Truth.TRUE;
    };
  }

  static Truth truth(Value value) {
    return switch (value) {
      case Value.Bool bool -> Truth.of(bool.value());
      case Value.Absent _ -> Truth.FALSE;
      case Value.Text text -> Truth.of(text.value().equals("true"));
      case Value.Unknown unknown -> among(unknown.hints().among());
      case Value.Number _,
          Value.Sequence _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _ ->
          Truth.UNKNOWN;
    };
  }

  private static Truth among(List<Value> values) {
    if (values.isEmpty()) return Truth.UNKNOWN;
    Truth all = truth(values.getFirst());
    for (Value one : values) all = all.agreeing(truth(one));
    return all;
  }

  static Truth there(Members members) {
    for (Members.Member member : members.list()) if (member.sure()) return Truth.TRUE;
    return members.list().isEmpty() && members.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
  }

  private Truth compare(Expression.Compare compare, Scope scope) {
    Datum left = datum(compare.left(), scope);
    Datum right = datum(compare.right(), scope);
    return switch (compare.operator()) {
      case EQUAL -> equal(left, right);
      case UNEQUAL -> equal(left, right).not();
      case LESS -> Ordering.less(plain(left), plain(right));
      case AT_MOST -> Ordering.lessOrEqual(plain(left), plain(right));
      case MORE -> Ordering.less(plain(right), plain(left));
      case AT_LEAST -> Ordering.lessOrEqual(plain(right), plain(left));
    };
  }

  private static Truth equal(Datum left, Datum right) {
    if (isNull(right)) return present(left).not();
    if (isNull(left)) return present(right).not();
    boolean caseless = caseless(left) || caseless(right);
    Value a = plain(left);
    Value b = plain(right);
    return caseless ? Equality.of(Caseless.folded(a), Caseless.folded(b)) : Equality.of(a, b);
  }

  private static boolean caseless(Datum datum) {
    return datum instanceof Reading reading && reading.caseless();
  }

  private static boolean isNull(Datum datum) {
    return datum instanceof Reading reading
        && reading.given() == Given.LITERAL
        && reading.value() instanceof Value.Absent;
  }

  /** Whether something is there: not null, not the empty end of a link. */
  static Truth present(Datum datum) {
    return switch (datum) {
      case Subject _ -> Truth.TRUE;
      case Members members -> there(members);
      case Reading reading -> present(reading.value());
    };
  }

  private static Truth present(Value value) {
    if (value instanceof Value.Absent) return Truth.FALSE;
    if (!(value instanceof Value.Unknown unknown)) return Truth.TRUE;
    if (unknown.hints().notNull()) return Truth.TRUE;
    Truth all = Truth.UNKNOWN;
    List<Value> among = unknown.hints().among();
    for (int i = 0; i < among.size(); i++) {
      Truth one = present(among.get(i));
      all = i == 0 ? one : all.agreeing(one);
    }
    return all;
  }

  static Truth in(Datum element, Datum list) {
    if (element instanceof Reading reading
        && reading.value() instanceof Value.Unknown unknown
        && !unknown.hints().among().isEmpty()) {
      List<Value> among = unknown.hints().among();
      Truth all = in(reading.with(among.getFirst()), list);
      for (Value one : among) all = all.agreeing(in(reading.with(one), list));
      return all;
    }
    Items items = Items.of(list);
    Truth any = items.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    for (Items.Item item : items.list()) {
      Truth equal = equal(element, item.datum());
      any = any.or(item.sure() ? equal : equal.and(Truth.UNKNOWN));
      if (any == Truth.TRUE) return any;
    }
    return any;
  }

  private Truth loop(Expression.Quantifier loop, Scope scope) {
    Datum list = datum(loop.list(), scope);
    Items items = Items.of(list);
    return switch (loop.quantity()) {
      case EXISTS -> exists(loop, items, scope);
      case ALL -> every(loop, items, scope);
      case FILTER -> throw new IllegalStateException("filter makes a list, not a truth");
    };
  }

  private Truth exists(Expression.Quantifier loop, Items items, Scope scope) {
    Truth any = items.open().isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    for (Items.Item item : items.list()) {
      Truth one = truth(loop.predicate(), scope.with(loop.variable(), item.datum()));
      any = any.or(item.sure() ? one : one.and(Truth.UNKNOWN));
      if (any == Truth.TRUE) return any;
    }
    return any;
  }

  private Truth every(Expression.Quantifier loop, Items items, Scope scope) {
    Truth all = items.open().isEmpty() ? Truth.TRUE : Truth.UNKNOWN;
    for (Items.Item item : items.list()) {
      Truth one = truth(loop.predicate(), scope.with(loop.variable(), item.datum()));
      all = all.and(item.sure() ? one : one.or(Truth.UNKNOWN));
      if (all == Truth.FALSE) return all;
    }
    return all;
  }

  public Datum datum(Expression expression, Scope scope) {
    return switch (expression) {
      case Expression.Literal literal ->
          Reading.literal(Constants.value(literal.value(), Constants.NOWHERE), scope.subject());
      case Expression.ListLiteral list -> literals(list, scope);
      case Expression.Property property -> named(scope.subject(), property.name());
      case Expression.Local local -> local(local, scope);
      case Expression.Select select -> select(datum(select.base(), scope), select.name());
      case Expression.At at -> at(at, scope);
      case Expression.Conditional choice -> chosen(choice, scope);
      case Expression.Quantifier loop when loop.quantity() == Expression.Quantity.FILTER ->
          filtered(loop, scope);
      case Expression.Call call when !call.function().truth() -> calls.size(call, scope);
      case Expression.Not _,
          Expression.And _,
          Expression.Or _,
          Expression.Compare _,
          Expression.In _,
          Expression.Quantifier _,
          Expression.Call _ ->
          asDatum(expression, scope);
    };
  }

  private Datum asDatum(Expression expression, Scope scope) {
    Truth truth = truth(expression, scope);
    Value value =
        truth == Truth.UNKNOWN
            ? new Value.Unknown(
                new Blame(this).of(expression, scope), Hints.NONE.withNotNull(), Constants.NOWHERE)
            : new Value.Bool(truth == Truth.TRUE, Constants.NOWHERE);
    return Reading.literal(value, scope.subject());
  }

  private Datum literals(Expression.ListLiteral list, Scope scope) {
    List<Value> values = new ArrayList<>(list.elements().size());
    for (Expression element : list.elements()) values.add(plain(datum(element, scope)));
    Value value = Value.Sequence.of(Value.SequenceType.LIST, values, Constants.NOWHERE);
    return Reading.literal(value, scope.subject());
  }

  private static Datum named(Subject subject, String name) {
    Datum datum = subject.get(name);
    return datum != null ? datum : nothing(name, subject);
  }

  private static Reading nothing(String name, Subject subject) {
    return Reading.absent(name, subject);
  }

  private static Datum local(Expression.Local local, Scope scope) {
    Datum datum = scope.local(local.name());
    return datum != null ? datum : nothing(local.name(), scope.subject());
  }

  /** A property, link or part of another subject, or a field of a record. */
  static Datum select(Datum base, String name) {
    return switch (base) {
      case Subject subject -> named(subject, name);
      case Members members -> ofTarget(members, name);
      case Reading reading -> field(reading, name);
    };
  }

  private static Datum ofTarget(Members members, String name) {
    for (Members.Member member : members.list())
      if (member.sure()) return named(member.subject(), name);
    if (members.list().isEmpty() && members.open().isEmpty())
      return nothing(members.name() + "." + name, members.subject());
    Value value = new Value.Unknown(sure(members), Hints.NONE, members.subject().root().origin());
    return nothing(members.name() + "." + name, members.subject()).with(value);
  }

  static List<Cause> sure(Members members) {
    List<Cause> causes = members.causes();
    if (!causes.isEmpty()) return causes;
    String detail = members.name() + " may not be there";
    return List.of(new Cause(Reason.CONDITION, detail, members.subject().root().origin()));
  }

  private static Datum field(Reading reading, String name) {
    Value value = Records.field(reading.value(), name);
    return reading.piece("." + name, value);
  }

  private Datum at(Expression.At at, Scope scope) {
    Datum map = datum(at.map(), scope);
    Datum key = datum(at.key(), scope);
    if (!(map instanceof Reading reading)) return nothing("[]", scope.subject());
    String name = Records.keyText(plain(key));
    Value value =
        name == null ? Records.anyOf(reading.value()) : Records.entry(reading.value(), name);
    return reading.piece("[\"" + name + "\"]", value);
  }

  private Datum chosen(Expression.Conditional choice, Scope scope) {
    Truth condition = truth(choice.condition(), scope);
    Datum then = datum(choice.then(), scope);
    if (condition == Truth.TRUE) return then;
    Datum otherwise = datum(choice.otherwise(), scope);
    if (condition == Truth.FALSE) return otherwise;
    Value a = plain(then);
    Value b = plain(otherwise);
    if (Equality.of(a, b) == Truth.TRUE) return then;
    List<Cause> causes = new Blame(this).of(choice.condition(), scope);
    Hints hints = a.known() && b.known() ? Hints.among(List.of(a, b)) : Hints.NONE;
    Value value = new Value.Unknown(causes, hints, scope.subject().root().origin());
    return Reading.literal(value, scope.subject());
  }

  private Datum filtered(Expression.Quantifier loop, Scope scope) {
    Datum list = datum(loop.list(), scope);
    Items items = Items.of(list);
    List<Items.Item> kept = new ArrayList<>();
    for (Items.Item item : items.list()) {
      Truth fits = truth(loop.predicate(), scope.with(loop.variable(), item.datum()));
      if (fits != Truth.FALSE)
        kept.add(new Items.Item(item.datum(), item.sure() && fits == Truth.TRUE));
    }
    return rebuilt(list, kept, items.open(), scope);
  }

  private static Datum rebuilt(Datum list, List<Items.Item> kept, List<Cause> open, Scope scope) {
    if (list instanceof Members members) {
      List<Members.Member> chosen = new ArrayList<>(kept.size());
      for (Items.Item item : kept)
        if (item.datum() instanceof Subject subject)
          chosen.add(new Members.Member(subject, item.sure()));
      return new Members(members.name(), members.subject(), true, chosen, open);
    }
    List<Element> elements = new ArrayList<>(kept.size());
    for (Items.Item item : kept) elements.add(new Element(plain(item.datum()), item.sure()));
    Value whole = plain(list);
    Value value =
        new Value.Sequence(
            Value.SequenceType.LIST,
            elements,
            open.isEmpty() ? Optional.empty() : Optional.of(open.getFirst()),
            whole.origin());
    return list instanceof Reading reading
        ? reading.with(value)
        : Reading.literal(value, scope.subject());
  }

  /** The value of something that is no subject; a subject's own text stands for it. */
  static Value plain(Datum datum) {
    return switch (datum) {
      case Reading reading -> reading.value();
      case Subject subject -> subject.root();
      case Members members -> plain(members);
    };
  }

  private static Value plain(Members members) {
    for (Members.Member member : members.list()) if (member.sure()) return member.subject().root();
    if (members.list().isEmpty() && members.open().isEmpty())
      return new Value.Absent(members.subject().root().origin());
    return new Value.Unknown(sure(members), Hints.NONE, members.subject().root().origin());
  }

  static List<Cause> why(Datum datum) {
    return switch (datum) {
      case Reading reading -> Causes.of(reading.value());
      case Members members -> members.causes();
      case Subject subject -> subject.doubts();
    };
  }
}
