package dev.lintel.knowledge.language;

import java.util.Collection;
import java.util.Optional;

/** The names that a subject has. */
public interface Vocabulary {
  /** As messages call such a subject: its kind's name. */
  String title();

  /** What a name, qualified or not, stands for. */
  Optional<Member> member(String name);

  /** All names, for suggestions. */
  Collection<String> names();

  /**
   * One name of a subject.
   *
   * @param absent whether it may be absent, whatever the dialect
   * @param property whether it is a property, which can be stated
   */
  record Member(Type type, boolean absent, boolean property) {}
}
