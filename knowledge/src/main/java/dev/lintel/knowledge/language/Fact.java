package dev.lintel.knowledge.language;

/** What is known of a piece of a requirement: it rewritten, its type, whether it may be absent. */
record Fact(Expression expression, Type type, boolean absent) {
  static Fact sure(Expression expression, Type type) {
    return new Fact(expression, type, false);
  }
}
