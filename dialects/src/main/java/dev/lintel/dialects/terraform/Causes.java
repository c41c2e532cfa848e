package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;

/** Why the number of instances is not known. */
final class Causes {
  private Causes() {}

  /**
   * @param what what is not known, such as "its for_each"
   */
  static Cause of(Value value, String what) {
    String because =
        switch (value) {
          case Value.Unknown unknown -> unknown.causes().get(0).detail();
          case Value.Reference reference ->
              reference.expression() + " is known only after deploying";
          case Value.PartialText _,
              Value.Absent _,
              Value.Bool _,
              Value.Number _,
              Value.Text _,
              Value.Sequence _,
              Value.Mapping _,
              Value.Encoded _ ->
              "";
        };
    String detail = what + " is not known" + (because.isEmpty() ? "" : ": " + because);
    return new Cause(Reason.ITERATION, detail, value.origin());
  }
}
