package dev.lintel.knowledge.store;

import java.util.Optional;

/** Looks up what {@link IndexWriter} wrote. Safe for several threads. */
final class Index {
  private final Pool pool;
  private final int tableSize;

  Index(Pool pool) {
    this.pool = pool;
    this.tableSize = pool.fixed(0);
  }

  /** A reader that stands after the key of its entry; empty if there is none. */
  Optional<ByteReader> find(String key) {
    int place = Hash.place(key, tableSize);
    while (true) {
      int offset = pool.fixed(4 + 4 * place);
      if (offset == 0) return Optional.empty();
      ByteReader entry = new ByteReader(pool, 4 + 4 * tableSize + offset - 1);
      if (entry.text().equals(key)) return Optional.of(entry);
      place = place + 1 & tableSize - 1;
    }
  }
}
