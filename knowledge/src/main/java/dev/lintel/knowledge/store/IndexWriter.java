package dev.lintel.knowledge.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes a map from texts to entries as a hash table: the table's size, then for each place four
 * bytes with where its entry begins, counted from the table's end, plus one; 0 for none. An entry
 * is its key and whatever it holds.
 */
final class IndexWriter {
  private final ByteWriter out;
  private final Map<String, Consumer<ByteWriter>> entries = new TreeMap<>();

  IndexWriter(ByteWriter out) {
    this.out = out;
  }

  void put(String key, Consumer<ByteWriter> entry) {
    entries.put(key, entry);
  }

  /** The table begins where the writer stands; its body must be the whole of what is written. */
  void write() {
    int tableSize = Hash.tableSize(entries.size());
    Map<String, Integer> offsets = new LinkedHashMap<>();
    ByteWriter body = out.sibling();
    entries.forEach((key, entry) -> {
      offsets.put(key, body.size());
      body.text(key);
      entry.accept(body);
    });
    int[] table = new int[tableSize];
    offsets.forEach((key, offset) -> {
      int place = Hash.place(key, tableSize);
      while (table[place] != 0) place = place + 1 & tableSize - 1;
      table[place] = offset + 1;
    });
    out.fixed(tableSize);
    for (int offset : table) out.fixed(offset);
    out.bytes(body.toBytes());
  }
}
