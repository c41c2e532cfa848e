package dev.lintel.knowledge.store;

/** The place of a key in an index: open addressing over a power of two. */
final class Hash {
  private Hash() {}

  /** A table that is at most half full. */
  static int tableSize(int keys) {
    return Integer.highestOneBit(Math.max(1, keys)) << 2;
  }

  static int place(String key, int tableSize) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & (tableSize - 1);
  }
}
