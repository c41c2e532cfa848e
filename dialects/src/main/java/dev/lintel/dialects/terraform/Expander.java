package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Cause;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the instances of a block. */
final class Expander {
  /** Of one block; more is no deployment that anybody meant. */
  static final int MOST_INSTANCES = 10_000;

  private final StackEvaluation stack;
  private final Scope scope;
  private final String what;

  /**
   * @param scope the module's, without {@code each} and {@code count}
   * @param what the block's address, for messages
   */
  Expander(StackEvaluation stack, Scope scope, String what) {
    this.stack = stack;
    this.scope = scope;
    this.what = what;
  }

  Expansion expand(Declaration declaration) {
    Optional<PlacedAttribute> forEach = declaration.attribute("for_each");
    if (forEach.isPresent())
      return new ForEach(stack, what).expand(AttributeValues.of(forEach.get(), scope));
    Optional<PlacedAttribute> count = declaration.attribute("count");
    if (count.isPresent()) return count(AttributeValues.of(count.get(), scope));
    return Expansion.SINGLE;
  }

  private Expansion count(Value value) {
    return switch (value) {
      case Value.Number number -> count(number.value(), value.origin());
      case Value.Text text -> count(text);
      case Value.Bool _, Value.Absent _, Value.Sequence _, Value.Mapping _, Value.Encoded _ ->
          refused(value.origin());
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> notKnown(value);
    };
  }

  private Expansion count(Value.Text text) {
    try {
      return count(new BigDecimal(text.value().strip()), text.origin());
    } catch (NumberFormatException e) {
      return refused(text.origin());
    }
  }

  private Expansion refused(Origin where) {
    stack.problems().warning(where, "the count of " + what + " is no number; give it one");
    return unknown(new Cause(Reason.MALFORMED, "its count is no number", where), true, where);
  }

  private Expansion count(BigDecimal number, Origin where) {
    if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) return refused(where);
    boolean tooMany = number.compareTo(BigDecimal.valueOf(MOST_INSTANCES)) > 0;
    int size = tooMany ? MOST_INSTANCES : number.intValue();
    List<Instance> instances = new ArrayList<>(size);
    for (int i = 0; i < size; i++)
      instances.add(
          Instance.counted(
              InstanceKeys.number(i),
              new Value.Number(BigDecimal.valueOf(i), where),
              Optional.empty()));
    return new Expansion(
        Expansion.Form.COUNT, instances, tooMany ? Optional.of(tooMany(where)) : Optional.empty());
  }

  private Cause tooMany(Origin where) {
    return tooMany(stack, what, where);
  }

  static Cause tooMany(StackEvaluation stack, String what, Origin where) {
    String message =
        what + " has more than " + MOST_INSTANCES + " instances; only so many are looked at";
    stack.problems().warning(where, message);
    return new Cause(Reason.LIMIT, message, where);
  }

  private Expansion notKnown(Value value) {
    boolean mayBeNone = true;
    if (value instanceof Value.Unknown unknown) {
      if (unknown.hints().atLeast().orElse(0) >= 1) mayBeNone = false;
      List<Value> among = unknown.hints().among();
      int nothing = 0;
      for (Value each : among) if (isNone(each)) nothing++;
      if (!among.isEmpty() && nothing == among.size())
        return new Expansion(Expansion.Form.COUNT, List.of(), Optional.empty());
      if (!among.isEmpty() && nothing == 0) mayBeNone = false;
    }
    return unknown(Causes.of(value, "its count"), mayBeNone, value.origin());
  }

  private static boolean isNone(Value value) {
    return value instanceof Value.Number number && number.value().signum() == 0
        || value instanceof Value.Text text && text.value().equals("0");
  }

  private Expansion unknown(Cause cause, boolean mayBeNone, Origin where) {
    Value index =
        new Value.Unknown(
            List.of(cause),
            dev.lintel.model.Hints.symbol(what + "[?].count.index").withNotNull(),
            where);
    Instance instance =
        Instance.counted(
            Instance.UNKNOWN_KEY, index, mayBeNone ? Optional.of(cause) : Optional.empty());
    return new Expansion(Expansion.Form.COUNT, List.of(instance), Optional.of(cause));
  }
}
