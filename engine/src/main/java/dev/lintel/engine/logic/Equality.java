package dev.lintel.engine.logic;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether two values are equal, as far as that is known. Text, number and boolean are compared in
 * canonical form, since the dialects convert them into each other.
 */
public final class Equality {
  private Equality() {}

  public static Truth of(Value left, Value right) {
    if (left instanceof Value.Unknown unknown) return ofUnknown(unknown, right);
    if (right instanceof Value.Unknown unknown) return ofUnknown(unknown, left);
    if (left instanceof Value.Absent || right instanceof Value.Absent)
      return Truth.of(left instanceof Value.Absent && right instanceof Value.Absent);
    if (left instanceof Value.Sequence a)
      return right instanceof Value.Sequence b ? ofLists(a, b) : Truth.FALSE;
    if (left instanceof Value.Mapping a)
      return right instanceof Value.Mapping b ? ofMaps(a, b) : Truth.FALSE;
    if (right instanceof Value.Sequence || right instanceof Value.Mapping) return Truth.FALSE;
    return ofTexts(left, right);
  }

  /** Whether a value is a text. */
  public static Truth ofText(Value value, String text) {
    if (value instanceof Value.Text known) return Truth.of(known.value().equals(text));
    if (value instanceof Value.Unknown unknown && !unknown.hints().among().isEmpty()) {
      Truth all = ofText(unknown.hints().among().getFirst(), text);
      for (Value one : unknown.hints().among()) all = all.agreeing(ofText(one, text));
      return all;
    }
    if (value instanceof Value.Reference && neverOfReference(text)) return Truth.FALSE;
    TextShape shape = TextShape.of(value);
    if (shape == null) return Truth.FALSE;
    Truth is = shape.is(text);
    return is != Truth.TRUE && sameNumber(value, text) ? Truth.TRUE : is;
  }

  /** What the cloud never gives out as an id, a name or an ARN. */
  private static boolean neverOfReference(String text) {
    return text.equals("*") || text.isBlank();
  }

  private static boolean sameNumber(Value value, String text) {
    if (!(value instanceof Value.Number number)) return false;
    var parsed = Scalars.parse(text);
    return parsed != null && parsed.compareTo(number.value()) == 0;
  }

  private static Truth ofUnknown(Value.Unknown unknown, Value other) {
    Hints hints = unknown.hints();
    if (other instanceof Value.Unknown second) return ofUnknowns(unknown, second);
    if (other instanceof Value.Absent && hints.notNull()) return Truth.FALSE;
    if (!hints.among().isEmpty()) return ofAlternatives(hints.among(), other);
    if (other instanceof Value.Number number && outside(hints, number)) return Truth.FALSE;
    return Truth.UNKNOWN;
  }

  private static Truth ofUnknowns(Value.Unknown left, Value.Unknown right) {
    if (left.hints().symbol().isPresent() && left.hints().symbol().equals(right.hints().symbol()))
      return Truth.TRUE;
    List<Value> mine = left.hints().among();
    List<Value> theirs = right.hints().among();
    if (mine.isEmpty() || theirs.isEmpty()) return Truth.UNKNOWN;
    Truth all = ofAlternatives(mine, theirs.getFirst());
    for (Value one : theirs) all = all.agreeing(ofAlternatives(mine, one));
    return all;
  }

  private static Truth ofAlternatives(List<Value> among, Value other) {
    Truth all = of(among.getFirst(), other);
    for (Value one : among) all = all.agreeing(of(one, other));
    return all;
  }

  private static boolean outside(Hints hints, Value.Number number) {
    double value = number.value().doubleValue();
    return (hints.atLeast().isPresent() && value < hints.atLeast().getAsDouble())
        || (hints.atMost().isPresent() && value > hints.atMost().getAsDouble());
  }

  private static Truth ofTexts(Value left, Value right) {
    if (left instanceof Value.Number || right instanceof Value.Number) {
      BigDecimal a = Scalars.decimal(left);
      BigDecimal b = Scalars.decimal(right);
      if (a != null && b != null) return Truth.of(a.compareTo(b) == 0);
    }
    String known = Scalars.text(right);
    if (known != null) return ofText(left, known);
    known = Scalars.text(left);
    if (known != null) return ofText(right, known);
    return same(left, right) ? Truth.TRUE : ofShapes(left, right);
  }

  private static Truth ofShapes(Value left, Value right) {
    TextShape a = TextShape.of(left);
    TextShape b = TextShape.of(right);
    if (a == null || b == null) return Truth.UNKNOWN;
    boolean beginnings =
        a.beginning().startsWith(b.beginning()) || b.beginning().startsWith(a.beginning());
    boolean endings = a.ending().endsWith(b.ending()) || b.ending().endsWith(a.ending());
    return beginnings && endings ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Whether two values that are not fully known are surely the same. */
  private static boolean same(Value left, Value right) {
    return switch (left) {
      case Value.Reference a ->
          right instanceof Value.Reference b
              && a.resource().equals(b.resource())
              && a.attribute().equals(b.attribute())
              && !a.resource().contains("[?]");
      case Value.Unknown a -> right instanceof Value.Unknown b && ofUnknowns(a, b) == Truth.TRUE;
      case Value.PartialText a -> right instanceof Value.PartialText b && samePieces(a, b);
      case Value.Text a -> right instanceof Value.Text b && a.value().equals(b.value());
      case Value.Encoded a -> right instanceof Value.Encoded b && sameEncoded(a, b);
      case Value.Absent _, Value.Bool _, Value.Number _, Value.Sequence _, Value.Mapping _ -> false;
    };
  }

  private static boolean sameEncoded(Value.Encoded left, Value.Encoded right) {
    return left.format() == right.format() && of(left.decoded(), right.decoded()) == Truth.TRUE;
  }

  private static boolean samePieces(Value.PartialText left, Value.PartialText right) {
    if (left.pieces().size() != right.pieces().size()) return false;
    for (int i = 0; i < left.pieces().size(); i++)
      if (!same(left.pieces().get(i), right.pieces().get(i))) return false;
    return true;
  }

  private static Truth ofLists(Value.Sequence left, Value.Sequence right) {
    if (!certain(left) || !certain(right)) return Truth.UNKNOWN;
    if (left.elements().size() != right.elements().size()) return Truth.FALSE;
    Truth all = Truth.TRUE;
    for (int i = 0; i < left.elements().size(); i++)
      all = all.and(of(left.elements().get(i).value(), right.elements().get(i).value()));
    return all;
  }

  private static boolean certain(Value.Sequence list) {
    if (list.open().isPresent()) return false;
    for (Element element : list.elements()) if (!element.sure()) return false;
    return true;
  }

  private static Truth ofMaps(Value.Mapping left, Value.Mapping right) {
    if (left.open().isPresent() || right.open().isPresent()) return Truth.UNKNOWN;
    Truth all = Truth.TRUE;
    for (Map.Entry<String, Element> entry : left.entries().entrySet())
      all = all.and(ofEntries(entry.getValue(), right.entries().get(entry.getKey())));
    for (Map.Entry<String, Element> entry : right.entries().entrySet())
      if (!left.entries().containsKey(entry.getKey()))
        all = all.and(ofEntries(entry.getValue(), null));
    return all;
  }

  private static Truth ofEntries(Element mine, @Nullable Element theirs) {
    if (theirs == null) {
      if (mine.value() instanceof Value.Absent) return Truth.TRUE;
      return mine.sure() ? Truth.FALSE : Truth.UNKNOWN;
    }
    Truth values = of(mine.value(), theirs.value());
    return mine.sure() && theirs.sure() ? values : values.and(Truth.UNKNOWN);
  }
}
