package dev.lintel.engine.read;

import dev.lintel.model.Origin;
import dev.lintel.model.Value;

/** Where pieces of values are used. */
public final class Origins {
  private Origins() {}

  /**
   * An element of a list, said to be used where the list is used: what is written elsewhere, such
   * as in a variable's default, keeps the way there as its chain.
   */
  public static Value used(Value element, Origin container) {
    Origin own = element.origin();
    return own.inside(container) || around(container, own) || blocks(container, own)
        ? element
        : element.at(container.leadingTo(own));
  }

  /** A list of blocks has the place of the first; the others stand beside it. */
  private static boolean blocks(Origin container, Origin own) {
    return own.source() == container.source() && container.headEnd() < container.end();
  }

  private static boolean around(Origin container, Origin own) {
    return own.source() == container.source()
        && own.start() <= container.start()
        && own.end() >= container.end();
  }
}
