package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions on numbers. */
final class NumberFunctions {
  /** Terraform's own bound. */
  private static final int MOST_OF_RANGE = 1024;

  private NumberFunctions() {}

  static Value abs(Arguments a) {
    BigDecimal number = a.number(0);
    return number == null ? a.outcome() : a.number(number.abs());
  }

  static Value ceil(Arguments a) {
    return rounded(a, RoundingMode.CEILING);
  }

  static Value floor(Arguments a) {
    return rounded(a, RoundingMode.FLOOR);
  }

  private static Value rounded(Arguments a, RoundingMode mode) {
    BigDecimal number = a.number(0);
    if (number == null) return a.outcome();
    return a.number(number.scale() <= 0 ? number : number.setScale(0, mode));
  }

  static Value signum(Arguments a) {
    BigDecimal number = a.number(0);
    if (number == null) return a.outcome();
    if (!Numbers.whole(number))
      return a.fail(0, "must be a whole number, not " + Numbers.print(number));
    return a.count(number.signum());
  }

  static Value log(Arguments a) {
    BigDecimal number = a.number(0);
    BigDecimal base = a.number(1);
    if (number == null || base == null) return a.outcome();
    return floating(a, StrictMath.log(number.doubleValue()) / StrictMath.log(base.doubleValue()));
  }

  static Value pow(Arguments a) {
    BigDecimal number = a.number(0);
    BigDecimal power = a.number(1);
    if (number == null || power == null) return a.outcome();
    return floating(a, GoMath.pow(number.doubleValue(), power.doubleValue()));
  }

  private static Value floating(Arguments a, double result) {
    if (Double.isNaN(result)) return a.fail("The result of " + a.function + "() is no number.");
    if (Double.isInfinite(result))
      return Operators.infinite(result > 0 ? 1 : -1, a.place(), a.evaluation);
    boolean whole = result == Math.rint(result) && Math.abs(result) < 0x1p63;
    return a.number(whole ? new BigDecimal(result) : new BigDecimal(Double.toString(result)));
  }

  /** The largest or smallest. */
  static Value extreme(Arguments a, int sign) {
    if (a.size() == 0) return a.fail(a.function + "() needs at least one number.");
    BigDecimal best = null;
    int at = 0;
    boolean unknown = false;
    for (int i = 0; i < a.size(); i++) {
      BigDecimal number = a.number(i);
      if (number == null) unknown = true;
      else if (best == null || Integer.signum(number.compareTo(best)) == sign) {
        best = number;
        at = i;
      }
    }
    if (best == null || unknown) return a.outcome();
    return new Value.Number(best, a.place().leadingTo(a.value(at).origin()));
  }

  static Value parseInt(Arguments a) {
    if (a.value(0) instanceof Value.Number || a.value(0) instanceof Value.Bool)
      return a.fail(0, "must be a string, not " + Types.noun(a.value(0)));
    String text = a.text(0);
    Integer base = a.integer(1);
    if (text == null || base == null) return a.outcome();
    if (base < 2 || base > 62) return a.fail(1, "must be from 2 to 62, not " + base);
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.length() > 2_000) return a.evaluation.limit(a.at);
    BigInteger number = BigInteger.ZERO;
    BigInteger radix = BigInteger.valueOf(base);
    for (int i = from; i < text.length(); i++) {
      int digit = digit(text.charAt(i), base);
      if (digit < 0 || digit >= base) return noInteger(a, text, base);
      number = number.multiply(radix).add(BigInteger.valueOf(digit));
    }
    if (from == text.length()) return noInteger(a, text, base);
    return a.number(new BigDecimal(text.startsWith("-") ? number.negate() : number));
  }

  private static Value noInteger(Arguments a, String text, int base) {
    return a.fail(
        0, "must be an integer in base " + base + ", which " + Converter.shown(text) + " is not");
  }

  private static int digit(char c, int base) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'z') return c - 'a' + 10;
    if (c >= 'A' && c <= 'Z') return c - 'A' + (base > 36 ? 36 : 10);
    return -1;
  }

  static Value range(Arguments a) {
    if (a.size() < 1 || a.size() > 3)
      return a.fail("range() takes one, two or three numbers, not " + a.size() + '.');
    BigDecimal first = a.number(0);
    BigDecimal second = a.size() > 1 ? a.number(1) : BigDecimal.ZERO;
    if (first == null || second == null) return a.outcome();
    BigDecimal start = a.size() == 1 ? BigDecimal.ZERO : first;
    BigDecimal end = a.size() == 1 ? first : second;
    boolean down = end.compareTo(start) < 0;
    BigDecimal step = a.size() == 3 ? a.number(2) : down ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    if (step == null) return a.outcome();
    if (!down && step.signum() < 0 && end.compareTo(start) > 0)
      return a.fail(2, "must be positive, since the end is greater than the start");
    if (down && step.signum() > 0)
      return a.fail(2, "must be negative, since the end is less than the start");
    return range(a, start, end, step, down);
  }

  private static Value range(
      Arguments a, BigDecimal start, BigDecimal end, BigDecimal step, boolean down) {
    List<Element> elements = new ArrayList<>();
    Origin place = a.place();
    for (BigDecimal at = start;
        down ? at.compareTo(end) > 0 : at.compareTo(end) < 0;
        at = Numbers.add(at, step)) {
      if (elements.size() == MOST_OF_RANGE)
        return a.fail(
            "range() would make more than "
                + MOST_OF_RANGE
                + " numbers, which Terraform refuses; bring start and end nearer together.");
      elements.add(Element.sure(new Value.Number(at, place)));
    }
    return a.sequence(Value.SequenceType.LIST, elements, Optional.empty());
  }

  static Value sum(Arguments a) {
    Value.Sequence list = a.sequence(0);
    if (list == null) return a.outcome();
    if (Sequences.unsure(list)) return a.outcome();
    if (list.elements().isEmpty()) return a.fail(0, "is an empty list, which has no sum");
    BigDecimal sum = BigDecimal.ZERO;
    boolean unknown = false;
    for (Element element : list.elements()) {
      Value number =
          element.value() instanceof Value.Absent
              ? null
              : new Converter(null).convert(element.value(), Type.NUMBER);
      if (number == null)
        return a.fail(0, "must have numbers only, not " + Types.noun(element.value()));
      if (number instanceof Value.Number known) sum = Numbers.add(sum, known.value());
      else unknown = true;
    }
    return unknown ? a.outcome() : a.number(sum);
  }
}
