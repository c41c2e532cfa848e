package dev.lintel.dialects.terraform.gzip;

/**
 * The literals and matches of a block, and how they are numbered (RFC 1951, section 3.2.5). A
 * literal is its byte; a match has its length and distance in the higher bits.
 */
final class Tokens {
  /** A block has no more than these. */
  static final int MOST = 1 << 14;

  private static final int MATCH = 1 << 30;
  private static final int END_OF_BLOCK = 256;

  static final int LENGTH_CODES = 257;
  static final int[] LENGTH_BASE = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128,
    160, 192, 224, 255
  };
  static final int[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private final int[] all = new int[MOST + 1];
  private int size;

  void literal(byte value) {
    all[size++] = value & 0xff;
  }

  void match(int length, int distance) {
    all[size++] = MATCH | (length - 3) << 16 | distance - 1;
  }

  void end() {
    all[size++] = END_OF_BLOCK;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  int get(int index) {
    return all[index];
  }

  static boolean isMatch(int token) {
    return token >= MATCH;
  }

  /** Less 3. */
  static int length(int token) {
    return token >> 16 & 0xff;
  }

  /** Less 1. */
  static int distance(int token) {
    return token & 0xffff;
  }

  static int lengthCode(int length) {
    int code = LENGTH_BASE.length - 1;
    while (LENGTH_BASE[code] > length) code--;
    return code;
  }

  static int distanceCode(int distance) {
    if (distance < 4) return distance;
    int bits = 31 - Integer.numberOfLeadingZeros(distance);
    return 2 * bits + (distance >> bits - 1 & 1);
  }

  static int distanceExtra(int code) {
    return code < 4 ? 0 : code / 2 - 1;
  }

  static int distanceBase(int code) {
    return code < 4 ? code : 2 + code % 2 << code / 2 - 1;
  }
}
