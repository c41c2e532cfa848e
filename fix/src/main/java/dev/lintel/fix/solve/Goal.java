package dev.lintel.fix.solve;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Subject;
import java.util.Optional;

/**
 * One thing that has to become true.
 *
 * @param subject whose property it is
 * @param property a property, a link that has to lead somewhere, or a field of a record
 * @param key of a map: whose entry is meant
 * @param found what the property is now
 */
public record Goal(
    Subject subject, String property, Optional<String> key, Datum found, Constraint constraint) {

  /** Whether both are about the same thing. */
  boolean meets(Goal other) {
    return subject == other.subject && property.equals(other.property) && key.equals(other.key);
  }

  /** Both at once, of two that meet; empty where one excludes the other. */
  Optional<Goal> and(Goal other) {
    return Intersection.of(constraint, other.constraint)
        .map(both -> new Goal(subject, property, key, found, both));
  }

  /** Whether only a person can say what is to be. */
  public boolean asked() {
    return constraint instanceof Constraint.Asked;
  }

  @Override
  public String toString() {
    String entry = key.isEmpty() ? "" : "[\"" + key.get() + "\"]";
    return subject.carrier().address() + " " + property + entry + " " + constraint;
  }
}
