package dev.lintel.knowledge.store;

/** The first byte of an expression. */
enum ExpressionSort {
  LITERAL,
  LIST,
  PROPERTY,
  LOCAL,
  SELECT,
  AT,
  NOT,
  AND,
  OR,
  CONDITIONAL,
  COMPARE,
  IN,
  QUANTIFIER,
  CALL;

  static final ExpressionSort[] ALL = values();
}
