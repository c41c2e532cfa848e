package dev.lintel.dialects.terraform.gzip;

import java.util.Arrays;

/**
 * A prefix code of bounded length for symbols of given frequencies; see Katajainen, Moffat and
 * Turpin, "A fast and space-economical algorithm for length-limited coding".
 */
final class HuffmanCode {
  private static final int NEVER = Integer.MAX_VALUE;

  private final int[] codes;
  private final int[] lengths;

  private HuffmanCode(int symbols) {
    codes = new int[symbols];
    lengths = new int[symbols];
  }

  /** The code of frequencies, no longer than some bits. */
  static HuffmanCode of(int[] frequencies, int mostBits) {
    HuffmanCode code = new HuffmanCode(frequencies.length);
    long[] order = new long[frequencies.length];
    int count = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++)
      if (frequencies[symbol] != 0) order[count++] = (long) frequencies[symbol] << 32 | symbol;
    if (count <= 2) {
      for (int i = 0; i < count; i++) code.set((int) order[i], i, 1);
      return code;
    }
    order = Arrays.copyOf(order, count);
    Arrays.sort(order);
    code.assign(order, new LengthLimit(order, mostBits).perLength());
    return code;
  }

  /** A code whose lengths are given. */
  static HuffmanCode ofLengths(int[] given) {
    HuffmanCode code = new HuffmanCode(given.length);
    int next = 0;
    for (int bits = 1; bits <= 15; bits++) {
      next <<= 1;
      for (int symbol = 0; symbol < given.length; symbol++)
        if (given[symbol] == bits) code.set(symbol, reversed(next++, bits), bits);
    }
    return code;
  }

  private void set(int symbol, int code, int length) {
    codes[symbol] = code;
    lengths[symbol] = length;
  }

  /** The rarest symbols get the longest codes; among those of one length, the number counts. */
  private void assign(long[] order, int[] perLength) {
    int left = order.length;
    int next = 0;
    for (int bits = 1; bits < perLength.length; bits++) {
      next <<= 1;
      int from = left - perLength[bits];
      int[] symbols = new int[perLength[bits]];
      for (int i = from; i < left; i++) symbols[i - from] = (int) order[i];
      Arrays.sort(symbols);
      for (int symbol : symbols) set(symbol, reversed(next++, bits), bits);
      left = from;
    }
  }

  private static int reversed(int code, int bits) {
    return Integer.reverse(code) >>> 32 - bits;
  }

  int length(int symbol) {
    return lengths[symbol];
  }

  void write(int symbol, Bits out) {
    out.write(codes[symbol], lengths[symbol]);
  }

  /** How many bits symbols of these frequencies take. */
  int size(int[] frequencies) {
    int size = 0;
    for (int symbol = 0; symbol < frequencies.length; symbol++)
      size += frequencies[symbol] * lengths[symbol];
    return size;
  }

  /** How many symbols get codes of which length. */
  private static final class LengthLimit {
    private final long[] order;
    private final int bits;
    private final int[] last;
    private final int[] nextLeaf;
    private final int[] nextPair;
    private final int[] needed;
    private final int[][] leaves;

    LengthLimit(long[] order, int mostBits) {
      this.order = order;
      bits = Math.min(mostBits, order.length - 1);
      last = new int[bits + 2];
      nextLeaf = new int[bits + 2];
      nextPair = new int[bits + 2];
      needed = new int[bits + 2];
      leaves = new int[bits + 1][bits + 1];
      for (int level = 1; level <= bits; level++) {
        last[level] = frequency(1);
        nextLeaf[level] = frequency(2);
        nextPair[level] = level == 1 ? NEVER : frequency(0) + frequency(1);
        leaves[level][level] = 2;
      }
      needed[bits] = 2 * order.length - 4;
    }

    private int frequency(int index) {
      return index < order.length ? (int) (order[index] >>> 32) : NEVER;
    }

    int[] perLength() {
      int level = bits;
      while (level <= bits) level = step(level);
      int[] counts = new int[bits + 1];
      for (int at = bits; at > 0; at--)
        counts[bits - at + 1] = leaves[bits][at] - leaves[bits][at - 1];
      return counts;
    }

    /** Makes one item of a level; gives the level to go on with, above all when done. */
    private int step(int level) {
      if (nextPair[level] == NEVER && nextLeaf[level] == NEVER) {
        needed[level] = 0;
        nextPair[level + 1] = NEVER;
        return level + 1;
      }
      int before = last[level];
      if (nextLeaf[level] < nextPair[level]) {
        last[level] = nextLeaf[level];
        nextLeaf[level] = frequency(++leaves[level][level]);
      } else {
        last[level] = nextPair[level];
        System.arraycopy(leaves[level - 1], 0, leaves[level], 0, level);
        needed[level - 1] = 2;
      }
      if (--needed[level] == 0) {
        nextPair[level + 1] = before + last[level];
        return level + 1;
      }
      int at = level;
      while (needed[at - 1] > 0) at--;
      return at;
    }
  }
}
