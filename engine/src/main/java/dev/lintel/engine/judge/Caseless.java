package dev.lintel.engine.judge;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Texts whose case the cloud ignores, in a form that compares. */
final class Caseless {
  private Caseless() {}

  static Value folded(Value value) {
    return switch (value) {
      case Value.Text text -> new Value.Text(folded(text.value()), text.origin());
      case Value.PartialText text -> new Value.PartialText(folded(text.pieces()), text.origin());
      case Value.Unknown unknown -> folded(unknown);
      case Value.Sequence list -> folded(list);
      case Value.Absent _,
          Value.Bool _,
          Value.Number _,
          Value.Mapping _,
          Value.Reference _,
          Value.Encoded _ ->
          value;
    };
  }

  static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<Value> folded(List<Value> values) {
    List<Value> all = new ArrayList<>(values.size());
    for (Value value : values) all.add(folded(value));
    return all;
  }

  private static Value folded(Value.Unknown unknown) {
    Hints hints = unknown.hints();
    if (hints.among().isEmpty()) return unknown;
    return new Value.Unknown(
        unknown.causes(),
        new Hints(
            hints.notNull(),
            folded(hints.among()),
            hints.atLeast(),
            hints.atMost(),
            hints.symbol()),
        unknown.origin());
  }

  private static Value folded(Value.Sequence list) {
    List<Element> all = new ArrayList<>(list.elements().size());
    for (Element element : list.elements())
      all.add(new Element(folded(element.value()), element.sure()));
    return new Value.Sequence(list.type(), all, list.open(), list.origin());
  }
}
