package dev.lintel.knowledge.store;

/** The first byte of a path's step. */
enum PathSort {
  KEY,
  EITHER,
  EVERY,
  INDEX,
  WHERE,
  PRESENT,
  FOLLOW,
  READ,
  TOP,
  DECODE;

  static final PathSort[] ALL = values();
}
