package dev.lintel.knowledge.store;

/** The first byte of a constant. */
enum ConstantSort {
  NULL,
  FALSE,
  TRUE,
  NUMBER,
  TEXT,
  ITEMS;

  static final ConstantSort[] ALL = values();
}
