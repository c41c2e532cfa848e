package dev.lintel.engine.codec;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.List;

/** Repeated blocks. */
final class Blocks {
  private Blocks() {}

  static List<Element> of(Value value) {
    return value instanceof Value.Sequence list ? list.elements() : List.of(Element.sure(value));
  }
}
