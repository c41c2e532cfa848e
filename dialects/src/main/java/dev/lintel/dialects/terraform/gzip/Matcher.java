package dev.lintel.dialects.terraform.gzip;

import java.util.Arrays;

/**
 * Finds repetitions as Go's compress/flate does at level 6: hash chains over four bytes, and a
 * match waits for a better one that begins a byte later.
 */
final class Matcher {
  private static final int WINDOW = 1 << 15;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 258;
  private static final int HASH_BITS = 17;
  private static final int HASH_FACTOR = 0x1e35a7bd;

  /** A match as long as this is not left for a better one. */
  private static final int LAZY = 16;

  /** A match as long as this ends the search. */
  private static final int NICE = 128;

  private static final int CHAIN = 128;

  /** A match of the shortest length must not be further away. */
  private static final int NEAR = 4096;

  private final byte[] data;
  private final BlockWriter blocks;
  private final Tokens tokens = new Tokens();
  private final int[] heads = new int[1 << HASH_BITS];
  private final int[] previous = new int[WINDOW];
  private int head = -1;

  /** Where the buffer of two windows begins that Go reads through; nothing before it is seen. */
  private int base;

  private int blockStart;
  private int length = SHORTEST - 1;
  private int distance;

  Matcher(byte[] data, BlockWriter blocks) {
    this.data = data;
    this.blocks = blocks;
    Arrays.fill(heads, -1);
    Arrays.fill(previous, -1);
  }

  void run() {
    int index = 0;
    boolean pending = false;
    while (index < data.length) {
      moveOn(index);
      if (insertable(index)) head = insert(index);
      int before = length;
      int beforeDistance = distance;
      length = SHORTEST - 1;
      distance = 0;
      int left = data.length - index;
      boolean near = head >= Math.max(base, index - WINDOW);
      if (near && left > before && before < LAZY) find(index, left);
      if (before >= SHORTEST && length <= before) {
        tokens.match(before, beforeDistance);
        int end = index + before - 1;
        for (index++; index < end; index++) if (insertable(index)) insert(index);
        pending = false;
        length = SHORTEST - 1;
        if (tokens.size() == Tokens.MOST) flush(index);
      } else {
        if (pending) literal(index - 1);
        index++;
        pending = true;
      }
    }
    if (pending) tokens.literal(data[data.length - 1]);
    if (tokens.size() > 0) flush(data.length);
  }

  private void moveOn(int index) {
    if (base + 2 * WINDOW - index >= SHORTEST + LONGEST || base + 2 * WINDOW >= data.length) return;
    base += WINDOW;
  }

  private void literal(int index) {
    tokens.literal(data[index]);
    if (tokens.size() == Tokens.MOST) flush(index + 1);
  }

  private void flush(int end) {
    tokens.end();
    blocks.write(tokens, data, blockStart, end, blockStart >= base);
    blockStart = end;
    tokens.clear();
  }

  private boolean insertable(int index) {
    return index < data.length - (SHORTEST - 1);
  }

  /** Puts a place at the head of its chain; gives the head before. */
  private int insert(int index) {
    int four =
        (data[index + 3] & 0xff)
            | (data[index + 2] & 0xff) << 8
            | (data[index + 1] & 0xff) << 16
            | (data[index] & 0xff) << 24;
    int hash = four * HASH_FACTOR >>> 32 - HASH_BITS;
    int before = heads[hash];
    previous[index & WINDOW - 1] = before;
    heads[hash] = index;
    return before;
  }

  /** Looks for the longest match along the chain. */
  private void find(int at, int left) {
    int most = Math.min(LONGEST, left);
    int nice = Math.min(NICE, most);
    int candidate = head;
    for (int tries = CHAIN; tries > 0; tries--) {
      if (data[candidate + length] == data[at + length]) {
        int same = Arrays.mismatch(data, candidate, candidate + most, data, at, at + most);
        if (same < 0) same = most;
        if (same > length && (same > SHORTEST || at - candidate <= NEAR)) {
          length = same;
          distance = at - candidate;
          if (same >= nice) return;
        }
      }
      if (candidate == at - WINDOW) return;
      candidate = previous[candidate & WINDOW - 1];
      if (candidate < Math.max(base, at - WINDOW)) return;
    }
  }
}
