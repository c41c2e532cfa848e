package dev.lintel.fix.solve;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Reading;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** The elements of a list that was read. */
final class Pieces {
  private Pieces() {}

  static List<Datum> of(Reading list) {
    if (!(list.value() instanceof Value.Sequence sequence)) return List.of();
    List<Datum> pieces = new ArrayList<>(sequence.elements().size());
    for (Element element : sequence.elements())
      pieces.add(list.piece("[" + pieces.size() + "]", element.value()));
    return pieces;
  }
}
