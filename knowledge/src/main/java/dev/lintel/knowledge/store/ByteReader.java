package dev.lintel.knowledge.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@link ByteWriter} wrote, from one place on. Not for several threads. Loops instead of
 * lambdas here and in what reads with it: the first lambda costs a start more than the reading.
 */
final class ByteReader {
  private final Pool pool;
  private int at;

  /**
   * @param offset from the end of the pool
   */
  ByteReader(Pool pool, int offset) {
    this.pool = pool;
    this.at = pool.body() + offset;
  }

  int octet() {
    return pool.bytes()[at++];
  }

  int number() {
    byte[] bytes = pool.bytes();
    int octet = bytes[at++];
    if (octet >= 0) return octet;
    int value = octet & 0x7f;
    int shift = 7;
    do {
      octet = bytes[at++];
      value |= (octet & 0x7f) << shift;
      shift += 7;
    } while (octet < 0);
    return value;
  }

  boolean flag() {
    return octet() != 0;
  }

  String text() {
    return pool.text(number());
  }

  Optional<String> optionalText() {
    return flag() ? Optional.of(text()) : Optional.empty();
  }

  List<String> texts() {
    int length = number();
    if (length == 0) return List.of();
    List<String> list = new ArrayList<>(length);
    for (int i = 0; i < length; i++) list.add(text());
    return list;
  }

  Map<String, String> textMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int left = number(); left > 0; left--) {
      String key = text();
      map.put(key, text());
    }
    return map;
  }
}
