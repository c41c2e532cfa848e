package dev.lintel.engine.judge;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Subject;
import dev.lintel.knowledge.language.Names;
import org.jspecify.annotations.Nullable;

/** What names mean at a place in an expression: the subject, and the variables of loops around. */
public final class Scope {
  private final Subject subject;
  private final @Nullable Scope around;
  private final String name;
  private final @Nullable Datum value;

  private Scope(Subject subject, @Nullable Scope around, String name, @Nullable Datum value) {
    this.subject = subject;
    this.around = around;
    this.name = name;
    this.value = value;
  }

  public static Scope of(Subject subject) {
    return new Scope(subject, null, "", null);
  }

  public Scope with(String variable, Datum datum) {
    return new Scope(subject, this, variable, datum);
  }

  public Subject subject() {
    return subject;
  }

  /** Null where nothing is called that. */
  @Nullable Datum local(String wanted) {
    for (Scope at = this; at != null; at = at.around)
      if (at.value != null && at.name.equals(wanted)) return at.value;
    return wanted.equals(Names.SELF) ? subject : null;
  }
}
