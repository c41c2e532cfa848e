package dev.lintel.engine.logic;

import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.math.BigDecimal;

/** Which of two numbers is the smaller, as far as that is known. */
public final class Ordering {
  private Ordering() {}

  /** {@code left < right}. */
  public static Truth less(Value left, Value right) {
    return compare(left, right, false);
  }

  /** {@code left <= right}. */
  public static Truth lessOrEqual(Value left, Value right) {
    return compare(left, right, true);
  }

  private static Truth compare(Value left, Value right, boolean orEqual) {
    BigDecimal a = Scalars.decimal(left);
    BigDecimal b = Scalars.decimal(right);
    if (a != null && b != null) {
      int order = a.compareTo(b);
      return Truth.of(order < 0 || (orEqual && order == 0));
    }
    if (left instanceof Value.Unknown x
        && right instanceof Value.Unknown y
        && Equality.of(x, y) == Truth.TRUE) return Truth.of(orEqual);
    if (left instanceof Value.Unknown x && !x.hints().among().isEmpty()) {
      Truth all = compare(x.hints().among().getFirst(), right, orEqual);
      for (Value one : x.hints().among()) all = all.agreeing(compare(one, right, orEqual));
      return all;
    }
    if (right instanceof Value.Unknown y && !y.hints().among().isEmpty()) {
      Truth all = compare(left, y.hints().among().getFirst(), orEqual);
      for (Value one : y.hints().among()) all = all.agreeing(compare(left, one, orEqual));
      return all;
    }
    return ofRanges(lowest(left), highest(left), lowest(right), highest(right), orEqual);
  }

  private static Truth ofRanges(
      double lowA, double highA, double lowB, double highB, boolean orEqual) {
    if (orEqual ? highA <= lowB : highA < lowB) return Truth.TRUE;
    return (orEqual ? lowA > highB : lowA >= highB) ? Truth.FALSE : Truth.UNKNOWN;
  }

  private static double lowest(Value value) {
    BigDecimal known = Scalars.decimal(value);
    if (known != null) return known.doubleValue();
    Hints hints = value instanceof Value.Unknown unknown ? unknown.hints() : Hints.NONE;
    return hints.atLeast().orElse(Double.NEGATIVE_INFINITY);
  }

  private static double highest(Value value) {
    BigDecimal known = Scalars.decimal(value);
    if (known != null) return known.doubleValue();
    Hints hints = value instanceof Value.Unknown unknown ? unknown.hints() : Hints.NONE;
    return hints.atMost().orElse(Double.POSITIVE_INFINITY);
  }
}
