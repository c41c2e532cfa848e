package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.Optional;

/** Small questions about lists. */
final class Sequences {
  private Sequences() {}

  /** Whether more may be there, or what is there may not be. */
  static boolean unsure(Value.Sequence sequence) {
    if (sequence.open().isPresent()) return true;
    for (Element element : sequence.elements()) if (!element.sure()) return true;
    return false;
  }

  static boolean unsure(Value.Mapping mapping) {
    if (mapping.open().isPresent()) return true;
    for (Element element : mapping.entries().values()) if (!element.sure()) return true;
    return false;
  }

  static int sureCount(Iterable<Element> elements) {
    int count = 0;
    for (Element element : elements) if (element.sure()) count++;
    return count;
  }

  static Value.Sequence tuple(java.util.List<Element> elements, dev.lintel.model.Origin at) {
    return new Value.Sequence(Value.SequenceType.TUPLE, elements, Optional.empty(), at);
  }
}
