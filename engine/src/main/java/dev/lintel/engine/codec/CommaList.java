package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Sequence;
import dev.lintel.model.Value.SequenceType;
import java.util.ArrayList;
import java.util.List;

/** Lists, also where they are written as one text with commas. */
final class CommaList {
  private CommaList() {}

  static Value decode(Value value) {
    if (!(value instanceof Sequence list)) return split(value);
    if (!anyComma(list)) return list;
    List<Element> all = new ArrayList<>();
    for (Element element : list.elements())
      for (Element part : split(element.value()).elements())
        all.add(new Element(part.value(), part.sure() && element.sure()));
    return new Sequence(list.type(), all, list.open(), list.origin());
  }

  private static boolean anyComma(Sequence list) {
    for (Element element : list.elements())
      if (element.value() instanceof Value.Text text && text.value().indexOf(',') >= 0) return true;
    return false;
  }

  private static Sequence split(Value value) {
    if (!(value instanceof Value.Text text) || text.value().indexOf(',') < 0)
      return Sequence.of(SequenceType.LIST, List.of(value), value.origin());
    List<Value> parts = new ArrayList<>();
    int from = 0;
    while (from <= text.value().length()) {
      int comma = text.value().indexOf(',', from);
      int to = comma < 0 ? text.value().length() : comma;
      String part = text.value().substring(from, to).trim();
      if (!part.isEmpty()) parts.add(new Value.Text(part, text.origin()));
      from = to + 1;
    }
    return Sequence.of(SequenceType.LIST, parts, value.origin());
  }
}
