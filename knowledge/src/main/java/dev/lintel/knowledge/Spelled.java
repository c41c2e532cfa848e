package dev.lintel.knowledge;

import java.util.List;

/** How one dialect says a property. */
public sealed interface Spelled {
  /** In these ways, the first that gives it counts. */
  record Ways(List<Spelling> spellings) implements Spelled {
    public Ways {
      spellings = List.copyOf(spellings);
    }
  }

  /** Not at all. */
  record Inexpressible(String why) implements Spelled {}
}
