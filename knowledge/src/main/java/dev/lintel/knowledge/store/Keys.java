package dev.lintel.knowledge.store;

/** What the index is asked by, besides places. */
final class Keys {
  static final String NAMES = "names";

  private Keys() {}

  static String kind(String name) {
    return "kind " + name;
  }

  static String globs(String dialect) {
    return dialect + " *";
  }
}
