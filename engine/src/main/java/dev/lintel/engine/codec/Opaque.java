package dev.lintel.engine.codec;

import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Why the text of a value is not known. */
final class Opaque {
  private Opaque() {}

  static List<Cause> causes(Value value) {
    List<Cause> all = new ArrayList<>(2);
    if (value instanceof Value.Unknown unknown) all.addAll(unknown.causes());
    else if (value instanceof Value.PartialText text)
      for (Value piece : text.pieces())
        if (!(piece instanceof Value.Text)) all.addAll(causes(piece));
    if (value instanceof Value.Reference reference)
      all.add(
          new Cause(
              Reason.COMPUTED, reference.expression() + " is given by the cloud", value.origin()));
    if (all.isEmpty())
      all.add(new Cause(Reason.COMPUTED, "only known when deploying", value.origin()));
    return all;
  }
}
