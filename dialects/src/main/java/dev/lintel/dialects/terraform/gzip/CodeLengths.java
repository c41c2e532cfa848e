package dev.lintel.dialects.terraform.gzip;

/** The lengths of a block's two codes, in runs and in a code of their own (RFC 1951, 3.2.7). */
final class CodeLengths {
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int AGAIN = 16;
  private static final int ZEROS = 17;
  private static final int MANY_ZEROS = 18;

  private final int literals;
  private final int distances;
  private final int[] symbols;
  private final int[] extras;
  private final int[] frequencies = new int[ORDER.length];
  private final HuffmanCode code;
  private int size;

  CodeLengths(HuffmanCode literalCode, int literals, HuffmanCode distanceCode, int distances) {
    this.literals = literals;
    this.distances = distances;
    int all = literals + distances;
    symbols = new int[all];
    extras = new int[all];
    for (int from = 0; from < all; ) {
      int length = length(literalCode, distanceCode, from);
      int to = from + 1;
      while (to < all && length(literalCode, distanceCode, to) == length) to++;
      run(length, to - from);
      from = to;
    }
    code = HuffmanCode.of(frequencies, 7);
  }

  private int length(HuffmanCode literalCode, HuffmanCode distanceCode, int index) {
    return index < literals ? literalCode.length(index) : distanceCode.length(index - literals);
  }

  private void run(int length, int count) {
    int left = count;
    if (length != 0) {
      add(length, 0);
      left--;
      while (left >= 3) left -= repeat(AGAIN, Math.min(6, left), 3);
    } else {
      while (left >= 11) left -= repeat(MANY_ZEROS, Math.min(138, left), 11);
      if (left >= 3) left -= repeat(ZEROS, left, 3);
    }
    while (left-- > 0) add(length, 0);
  }

  private int repeat(int symbol, int times, int least) {
    add(symbol, times - least);
    return times;
  }

  private void add(int symbol, int extra) {
    symbols[size] = symbol;
    extras[size++] = extra;
    frequencies[symbol]++;
  }

  private int used() {
    int used = ORDER.length;
    while (used > 4 && frequencies[ORDER[used - 1]] == 0) used--;
    return used;
  }

  /** In bits, with the three that begin the block. */
  int size() {
    int bits = 3 + 5 + 5 + 4 + 3 * used() + code.size(frequencies);
    for (int symbol = AGAIN; symbol <= MANY_ZEROS; symbol++)
      bits += frequencies[symbol] * extraBits(symbol);
    return bits;
  }

  private static int extraBits(int symbol) {
    return switch (symbol) {
      case AGAIN -> 2;
      case ZEROS -> 3;
      case MANY_ZEROS -> 7;
      default -> 0;
    };
  }

  void write(Bits out) {
    out.write(literals - 257, 5);
    out.write(distances - 1, 5);
    out.write(used() - 4, 4);
    for (int i = 0; i < used(); i++) out.write(code.length(ORDER[i]), 3);
    for (int i = 0; i < size; i++) {
      code.write(symbols[i], out);
      out.write(extras[i], extraBits(symbols[i]));
    }
  }
}
