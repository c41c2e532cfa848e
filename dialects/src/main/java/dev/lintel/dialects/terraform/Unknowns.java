package dev.lintel.dialects.terraform;

import dev.lintel.model.Cause;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.List;

/** Values that are not known, with why. */
final class Unknowns {
  private Unknowns() {}

  static Value of(Reason reason, String detail, Origin at) {
    return Value.Unknown.of(reason, detail, at);
  }

  /**
   * @param symbol what names the value everywhere in the stack
   */
  static Value symbol(Reason reason, String detail, String symbol, Origin at) {
    return new Value.Unknown(List.of(new Cause(reason, detail, at)), Hints.symbol(symbol), at);
  }

  /** One that is set, whatever it is. */
  static Value present(Reason reason, String detail, String symbol, Origin at) {
    return new Value.Unknown(
        List.of(new Cause(reason, detail, at)), Hints.symbol(symbol).withNotNull(), at);
  }
}
