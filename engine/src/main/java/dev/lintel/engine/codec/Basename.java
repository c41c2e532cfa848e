package dev.lintel.engine.codec;

import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** The last name of a path. */
final class Basename {
  private Basename() {}

  static Value decode(Value value) {
    if (value instanceof Value.Text text) return last(text);
    if (!(value instanceof Value.PartialText text)) return Documents.opaque(value);
    List<Value> pieces = new ArrayList<>();
    for (Value piece : text.pieces()) {
      boolean ends = piece instanceof Value.Text known && known.value().indexOf('/') >= 0;
      if (ends) pieces.clear();
      Value kept = piece instanceof Value.Text known ? last(known) : piece;
      if (!(kept instanceof Value.Text t && t.value().isEmpty())) pieces.add(kept);
    }
    if (pieces.size() == 1) return pieces.getFirst().at(text.origin());
    return pieces.isEmpty()
        ? new Value.Text("", text.origin())
        : new Value.PartialText(pieces, text.origin());
  }

  private static Value.Text last(Value.Text text) {
    int slash = text.value().lastIndexOf('/');
    return slash < 0 ? text : new Value.Text(text.value().substring(slash + 1), text.origin());
  }
}
