package dev.lintel.engine.judge;

import dev.lintel.engine.function.Addresses;
import dev.lintel.engine.function.Credentials;
import dev.lintel.engine.function.LogFilters;
import dev.lintel.engine.function.Policies;
import dev.lintel.engine.function.Ports;
import dev.lintel.engine.function.Selectors;
import dev.lintel.engine.function.TextPatterns;
import dev.lintel.engine.function.Texts;
import dev.lintel.engine.function.VersionOrder;
import dev.lintel.engine.logic.Scalars;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.engine.read.Causes;
import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Function;
import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Applies the functions of the language to what their arguments are worth. */
final class Calls {
  private final Interpreter interpreter;

  Calls(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Truth truth(Expression.Call call, Scope scope) {
    Function function = call.function();
    if (function == Function.STATED)
      return stated(interpreter.datum(call.arguments().getFirst(), scope));
    Value[] arguments = new Value[call.arguments().size()];
    for (int i = 0; i < arguments.length; i++)
      arguments[i] = argument(interpreter.datum(call.arguments().get(i), scope));
    return applied(function, arguments, 0);
  }

  /** A statement given as a subject is its record. */
  private static Value argument(Datum datum) {
    return Interpreter.plain(datum);
  }

  private static Truth stated(Datum datum) {
    return switch (datum) {
      case Reading reading -> reading.stated();
      case Members members -> Interpreter.there(members);
      case Subject _ -> Truth.TRUE;
    };
  }

  /** Where an argument may be one of several values: what the function is for all of them. */
  private Truth applied(Function function, Value[] arguments, int from) {
    for (int i = from; i < arguments.length; i++) {
      if (!(arguments[i] instanceof Value.Unknown unknown)) continue;
      List<Value> among = unknown.hints().among();
      if (among.isEmpty()) continue;
      Truth all = null;
      for (Value one : among) {
        Value[] tried = arguments.clone();
        tried[i] = one;
        Truth truth = applied(function, tried, i + 1);
        all = all == null ? truth : all.agreeing(truth);
      }
      return all == null ? Truth.UNKNOWN : all;
    }
    return apply(function, arguments);
  }

  private static Truth apply(Function function, Value[] a) {
    return switch (function) {
      case SIZE, STATED -> throw new IllegalStateException(function + " is not applied to values");
      case STARTS_WITH -> withText(a[1], text -> Texts.startsWith(a[0], text));
      case ENDS_WITH -> withText(a[1], text -> Texts.endsWith(a[0], text));
      case CONTAINS -> withText(a[1], text -> Texts.contains(a[0], text));
      case MATCHES -> withText(a[1], text -> TextPatterns.matches(a[0], text));
      case LITERAL -> literal(a[0]);
      case SECRET_FOUND -> Credentials.found(a[0]);
      case NET_WORLD -> Addresses.world(a[0]);
      case NET_ADMITS -> admits(a);
      case IAM_EVERY -> Policies.every(a[0]);
      case IAM_ALLOWS -> withText(a[1], x -> withText(a[2], y -> Policies.allows(a[0], x, y)));
      case IAM_PUBLIC -> Policies.open(a[0]);
      case IAM_DENIES_PLAIN_HTTP -> Policies.deniesPlainHttp(a[0]);
      case KUBERNETES_SELECTS -> Selectors.selects(a[0], a[1]);
      case LOGS_CATCHES -> withText(a[1], event -> LogFilters.catches(a[0], event));
      case VERSION_AT_LEAST -> withText(a[1], least -> VersionOrder.atLeast(a[0], least));
    };
  }

  private interface OfText {
    Truth of(String text);
  }

  private static Truth withText(Value value, OfText function) {
    String text = Scalars.text(value);
    return text == null ? Truth.UNKNOWN : function.of(text);
  }

  private static Truth admits(Value[] a) {
    BigDecimal port = Scalars.decimal(a[3]);
    if (port == null) return Truth.UNKNOWN;
    return withText(a[2], protocol -> Ports.admits(a[0], a[1], protocol, port));
  }

  /** Whether text stands in the scanned files; what is not known stands nowhere. */
  private static Truth literal(Value value) {
    String known = Scalars.text(value);
    if (known != null) return Truth.of(!known.isEmpty());
    if (value instanceof Value.PartialText text) {
      TextShape shape = TextShape.of(text);
      return Truth.of(shape != null && !shape.literals().isEmpty());
    }
    return Truth.of(value instanceof Value.Sequence || value instanceof Value.Mapping);
  }

  /** The size of a list, a map or a text, as far as that is known. */
  Datum size(Expression.Call call, Scope scope) {
    Datum datum = interpreter.datum(call.arguments().getFirst(), scope);
    if (datum instanceof Reading reading && Scalars.text(reading.value()) instanceof String text)
      return reading.with(number(text.codePointCount(0, text.length()), reading.value()));
    Items items = Items.of(datum);
    int sure = 0;
    for (Items.Item item : items.list()) if (item.sure()) sure++;
    Value place = Interpreter.plain(datum);
    boolean exact = items.open().isEmpty() && sure == items.list().size();
    Value value = exact ? number(sure, place) : between(sure, items, datum, place);
    return datum instanceof Reading reading
        ? reading.with(value)
        : Reading.literal(value, scope.subject());
  }

  private static Value number(int value, Value place) {
    return new Value.Number(BigDecimal.valueOf(value), place.origin());
  }

  private static Value between(int least, Items items, Datum datum, Value place) {
    OptionalDouble most =
        items.open().isEmpty() ? OptionalDouble.of(items.list().size()) : OptionalDouble.empty();
    Hints hints = new Hints(true, List.of(), OptionalDouble.of(least), most, Optional.empty());
    List<Cause> causes = Causes.join(Interpreter.why(datum), items.open());
    if (causes.isEmpty())
      causes = List.of(new Cause(Reason.CONDITION, "not all of it is sure", place.origin()));
    return new Value.Unknown(causes, hints, place.origin());
  }
}
