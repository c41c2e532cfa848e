package dev.lintel.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Numbers things by the order in which they were first seen, each once. */
final class Pool<T> {
  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<byte[]> contents = new ArrayList<>();

  boolean has(T thing) {
    return numbers.containsKey(thing);
  }

  int number(T thing) {
    return Objects.requireNonNull(numbers.get(thing));
  }

  int add(T thing, byte[] content) {
    int number = contents.size();
    if (numbers.putIfAbsent(thing, number) != null) {
      throw new IllegalStateException("seen before: " + thing);
    }
    contents.add(content);
    return number;
  }

  void writeLengths(ByteWriter out) {
    out.number(contents.size());
    for (byte[] content : contents) {
      out.number(content.length);
    }
  }

  void writeContents(ByteWriter out) {
    for (byte[] content : contents) {
      out.raw(content);
    }
  }

  int size() {
    int size = 0;
    for (byte[] content : contents) {
      size += content.length + 1;
    }
    return size;
  }
}
