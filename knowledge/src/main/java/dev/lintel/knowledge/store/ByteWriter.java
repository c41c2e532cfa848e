package dev.lintel.knowledge.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes the compact form; texts go to a pool that {@link #finish} puts first. */
final class ByteWriter {
  private byte[] bytes = new byte[1024];
  private int size;
  private final Map<String, Integer> pool;

  ByteWriter() {
    this(new LinkedHashMap<>());
  }

  private ByteWriter(Map<String, Integer> pool) {
    this.pool = pool;
  }

  /** Another writer with the same texts. */
  ByteWriter sibling() {
    return new ByteWriter(pool);
  }

  int size() {
    return size;
  }

  void octet(int value) {
    if (size == bytes.length) bytes = Arrays.copyOf(bytes, size * 2);
    bytes[size++] = (byte) value;
  }

  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      octet(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  /** Four bytes, the highest first. */
  void fixed(int value) {
    octet(value >>> 24);
    octet(value >>> 16);
    octet(value >>> 8);
    octet(value);
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  void text(String text) {
    Integer known = pool.get(text);
    if (known == null) pool.put(text, known = pool.size());
    number(known);
  }

  <T> void optional(Optional<T> thing, Consumer<T> write) {
    flag(thing.isPresent());
    thing.ifPresent(write);
  }

  <T> void list(List<T> things, Consumer<T> write) {
    number(things.size());
    for (T thing : things) write.accept(thing);
  }

  <T> void map(Map<String, T> things, Consumer<T> write) {
    number(things.size());
    things.forEach((key, thing) -> {
      text(key);
      write.accept(thing);
    });
  }

  void bytes(byte[] more) {
    for (byte each : more) octet(each);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** The whole file: version, the texts' ends, the texts, then what was written. */
  byte[] finish() {
    ByteWriter file = new ByteWriter();
    file.fixed(Layout.VERSION);
    file.fixed(pool.size());
    int end = 0;
    for (String text : pool.keySet())
      file.fixed(end += text.getBytes(StandardCharsets.UTF_8).length);
    for (String text : pool.keySet()) file.bytes(text.getBytes(StandardCharsets.UTF_8));
    file.bytes(toBytes());
    return file.toBytes();
  }
}
