package dev.lintel.fix.lens;

import java.util.List;

/** What became of a goal. */
public sealed interface Put {
  /** It can be written so. */
  record Done(List<Change> changes) implements Put {
    public Done {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A fact is missing that only a person has.
   *
   * @param property what is asked for: a property, or a required attribute of something new
   * @param template the changes, with a placeholder where the answer goes; maybe none
   */
  record Ask(String property, List<Change> template) implements Put {
    public Ask {
      template = List.copyOf(template);
    }
  }

  /** It cannot be written, and why. */
  record No(String reason) implements Put {}

  static Put done(Change change) {
    return new Done(List.of(change));
  }
}
