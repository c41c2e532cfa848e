package dev.lintel.engine.read;

import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Value;
import java.util.Optional;

/**
 * What a property, or a piece of one, was found to be.
 *
 * @param name the property, or a piece of it: {@code sources[0]}
 * @param value coerced to the property's type; the origin of an absent one is the nearest thing
 *     around the place where it would stand
 * @param given how the value was come by
 * @param subject whose property it is
 * @param holder whose resource holds the text: the subject, a companion, an owner
 * @param spelling which of the property's spellings gave it, from 0; -1 where none did
 * @param whole the place of the whole property where this is a piece of it, else the value's own
 * @param caseless whether the cloud ignores the case of its text
 * @param source the page that says so, for a default
 */
public record Reading(
    String name,
    Value value,
    Given given,
    Subject subject,
    Subject holder,
    int spelling,
    Value whole,
    boolean caseless,
    Optional<String> source)
    implements Datum {

  static Reading of(String name, Value value, Given given, Subject subject, Subject holder) {
    return new Reading(name, value, given, subject, holder, -1, value, false, Optional.empty());
  }

  /** A literal of a requirement, which stands nowhere in the code. */
  public static Reading literal(Value value, Subject subject) {
    return of("", value, Given.LITERAL, subject, subject);
  }

  /** A name that means nothing here. */
  public static Reading absent(String name, Subject subject) {
    return of(name, new Value.Absent(subject.root().origin()), Given.ABSENT, subject, subject);
  }

  /** All of a subject that is a record. */
  public static Reading record(Subject subject) {
    return of("", subject.root(), Given.STATED, subject, subject);
  }

  /** A piece of this: an element, a field, an entry. */
  public Reading piece(String suffix, Value piece) {
    String full = name.isEmpty() && suffix.startsWith(".") ? suffix.substring(1) : name + suffix;
    return new Reading(
        full, piece, given, subject, holder, spelling, whole, caseless, Optional.empty());
  }

  /** The same with another value, such as what it is the size of. */
  public Reading with(Value other) {
    return new Reading(name, other, given, subject, holder, spelling, whole, caseless, source);
  }

  /** Whether the code says it, as {@code stated} asks: an unknown that may be null may not. */
  public Truth stated() {
    return switch (given) {
      case STATED -> Walk.there(value) == Truth.UNKNOWN ? statedUnknown() : Truth.TRUE;
      case DOUBTFUL, INEXPRESSIBLE -> Truth.UNKNOWN;
      case OTHERWISE, DEFAULT, ABSENT -> Truth.FALSE;
      case DERIVED, LITERAL -> Truth.TRUE;
    };
  }

  private Truth statedUnknown() {
    return value instanceof Value.Unknown ? Truth.UNKNOWN : Truth.TRUE;
  }
}
