package dev.lintel.dialects.terraform.gzip;

import java.util.Arrays;

/** Writes blocks (RFC 1951, section 3.2.3) in the shortest of the three ways. */
final class BlockWriter {
  private static final int LITERALS = 286;
  private static final int DISTANCES = 30;
  private static final int MOST_STORED = 65_535;
  private static final int LONGEST_CODE = 15;
  private static final HuffmanCode FIXED_LITERALS = HuffmanCode.ofLengths(fixedLengths());
  private static final HuffmanCode FIXED_DISTANCES = HuffmanCode.ofLengths(fives());

  private final Bits out;
  private final int[] literals = new int[LITERALS];
  private final int[] distances = new int[DISTANCES];

  BlockWriter(Bits out) {
    this.out = out;
  }

  private static int[] fixedLengths() {
    int[] lengths = new int[288];
    Arrays.fill(lengths, 0, 144, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    Arrays.fill(lengths, 280, 288, 8);
    return lengths;
  }

  private static int[] fives() {
    int[] lengths = new int[DISTANCES];
    Arrays.fill(lengths, 5);
    return lengths;
  }

  /**
   * A block of the tokens that stand for a stretch of the data; the last one ends it.
   *
   * @param whole whether all of the stretch is still at hand, to be stored as it is
   */
  void write(Tokens tokens, byte[] data, int from, int to, boolean whole) {
    count(tokens);
    HuffmanCode literalCode = HuffmanCode.of(literals, LONGEST_CODE);
    HuffmanCode distanceCode = HuffmanCode.of(distances, LONGEST_CODE);
    boolean storable = whole && to - from <= MOST_STORED;
    int extra = storable ? extraBits() : 0;
    int fixed = 3 + FIXED_LITERALS.size(literals) + FIXED_DISTANCES.size(distances) + extra;
    CodeLengths lengths =
        new CodeLengths(literalCode, used(literals), distanceCode, used(distances));
    int dynamic =
        lengths.size() + literalCode.size(literals) + distanceCode.size(distances) + extra;
    if (storable && (to - from + 5) * 8 < Math.min(fixed, dynamic)) {
      stored(data, from, to);
    } else if (dynamic < fixed) {
      out.write(4, 3);
      lengths.write(out);
      write(tokens, literalCode, distanceCode);
    } else {
      out.write(2, 3);
      write(tokens, FIXED_LITERALS, FIXED_DISTANCES);
    }
  }

  private void count(Tokens tokens) {
    Arrays.fill(literals, 0);
    Arrays.fill(distances, 0);
    for (int i = 0; i < tokens.size(); i++) {
      int token = tokens.get(i);
      if (Tokens.isMatch(token)) {
        literals[Tokens.LENGTH_CODES + Tokens.lengthCode(Tokens.length(token))]++;
        distances[Tokens.distanceCode(Tokens.distance(token))]++;
      } else {
        literals[token]++;
      }
    }
    // a code for distances is written even where there are none
    if (used(distances) == 0) distances[0] = 1;
  }

  private static int used(int[] frequencies) {
    int used = frequencies.length;
    while (used > 0 && frequencies[used - 1] == 0) used--;
    return used;
  }

  private int extraBits() {
    int bits = 0;
    for (int code = 0; code < Tokens.LENGTH_EXTRA.length; code++)
      bits += literals[Tokens.LENGTH_CODES + code] * Tokens.LENGTH_EXTRA[code];
    for (int code = 0; code < DISTANCES; code++)
      bits += distances[code] * Tokens.distanceExtra(code);
    return bits;
  }

  private void write(Tokens tokens, HuffmanCode literalCode, HuffmanCode distanceCode) {
    for (int i = 0; i < tokens.size(); i++) {
      int token = tokens.get(i);
      if (!Tokens.isMatch(token)) {
        literalCode.write(token, out);
        continue;
      }
      int length = Tokens.length(token);
      int code = Tokens.lengthCode(length);
      literalCode.write(Tokens.LENGTH_CODES + code, out);
      out.write(length - Tokens.LENGTH_BASE[code], Tokens.LENGTH_EXTRA[code]);
      int distance = Tokens.distance(token);
      int far = Tokens.distanceCode(distance);
      distanceCode.write(far, out);
      out.write(distance - Tokens.distanceBase(far), Tokens.distanceExtra(far));
    }
  }

  private void stored(byte[] data, int from, int to) {
    storedHeader(to - from, false);
    for (int i = from; i < to; i++) out.write(data[i], 8);
  }

  /** A block of nothing, which fills up the byte. */
  void emptyStored(boolean last) {
    storedHeader(0, last);
  }

  private void storedHeader(int length, boolean last) {
    out.write(last ? 1 : 0, 3);
    out.align();
    out.write(length, 16);
    out.write(~length, 16);
  }
}
