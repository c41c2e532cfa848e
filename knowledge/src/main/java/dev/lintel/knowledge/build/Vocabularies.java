package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.language.Vocabulary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The names of every kind, each made once: equal kinds have one vocabulary. */
final class Vocabularies {
  private final Function<String, Optional<Kind>> kinds;
  private final Map<String, Vocabulary> made = new HashMap<>();

  Vocabularies(Function<String, Optional<Kind>> kinds) {
    this.kinds = kinds;
  }

  Optional<Vocabulary> of(String kind) {
    Vocabulary known = made.get(kind);
    if (known != null) return Optional.of(known);
    Optional<Kind> found = kinds.apply(kind);
    if (found.isEmpty()) return Optional.empty();
    Vocabulary vocabulary = new KindVocabulary(found.get(), this);
    made.put(kind, vocabulary);
    return Optional.of(vocabulary);
  }
}
