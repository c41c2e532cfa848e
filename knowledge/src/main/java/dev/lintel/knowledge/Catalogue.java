package dev.lintel.knowledge;

import dev.lintel.model.Category;
import java.util.List;
import java.util.Optional;

/**
 * Finds kinds, and with them rules. Safe for several threads; a kind that nobody asks for costs
 * nothing.
 */
public interface Catalogue {
  /**
   * The kinds, parts among them, that have a form for resources of this type, in a fixed order:
   * also those whose type is a glob.
   */
  List<Kind> of(String dialect, Category category, String type);

  /**
   * The kinds that have resources of this type as a companion: one whose main is elsewhere is
   * judged by their rules alone.
   */
  List<Kind> configuredBy(String dialect, Category category, String type);

  /** The kinds and parts whose subjects stand inside subjects of a kind or part. */
  List<Kind> within(String dialect, String kind);

  /** The kinds whose subject is the whole stack. */
  List<Kind> wholeStack(String dialect);

  /** A kind or part by its full name. */
  Optional<Kind> kind(String name);

  /** The names of all kinds and parts, sorted. */
  List<String> names();

  /** What rules say to people: read only when something is printed. */
  RuleTexts texts();
}
