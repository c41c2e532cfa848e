package dev.lintel.engine.function;

import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Lists of IAM patterns, as far as they are known. */
final class Patterns {
  private Patterns() {}

  interface Test {
    Truth of(Value element);
  }

  /** Whether some element surely passes; a single value counts as a list of one. */
  static Truth exists(Value value, Test test) {
    return switch (value) {
      case Absent _ -> Truth.FALSE;
      case Sequence list -> {
        Truth any = list.open().isPresent() ? Truth.UNKNOWN : Truth.FALSE;
        for (Element element : list.elements()) {
          Truth one = test.of(element.value());
          any = any.or(element.sure() ? one : one.and(Truth.UNKNOWN));
        }
        yield any;
      }
      case Value.Unknown unknown when unknown.hints().among().isEmpty() -> Truth.UNKNOWN;
      case Value.Unknown unknown -> {
        Truth all = exists(unknown.hints().among().getFirst(), test);
        for (Value one : unknown.hints().among()) all = all.agreeing(exists(one, test));
        yield all;
      }
      case Value.Bool _,
          Value.Number _,
          Value.Text _,
          Value.Mapping _,
          Value.Reference _,
          Value.PartialText _,
          Value.Encoded _ ->
          test.of(value);
    };
  }

  /** Whether one of the patterns matches everything. */
  static Truth every(Value patterns) {
    return exists(patterns, Patterns::isEvery);
  }

  /** Whether a pattern matches everything; what the cloud gives out is never a wildcard. */
  static Truth isEvery(Value pattern) {
    if (pattern instanceof Value.Reference) return Truth.FALSE;
    if (pattern instanceof Value.Unknown) return Truth.UNKNOWN;
    TextShape shape = TextShape.of(pattern);
    return shape == null ? Truth.FALSE : Wildcards.every(shape);
  }

  /** Whether one of the patterns matches a text. */
  static Truth any(Value patterns, String text, boolean caseless) {
    return exists(patterns, pattern -> fits(pattern, text, caseless));
  }

  /** The patterns of a list that surely match an action. */
  static List<Value> matching(Value patterns, String action) {
    List<Value> found = new ArrayList<>(1);
    if (patterns instanceof Sequence list)
      for (Element element : list.elements())
        if (element.sure() && fits(element.value(), action, true) == Truth.TRUE)
          found.add(element.value());
    return found;
  }

  private static Truth fits(Value pattern, String text, boolean caseless) {
    TextShape shape = TextShape.of(pattern);
    return shape == null ? Truth.FALSE : Wildcards.fits(shape, text, caseless);
  }
}
