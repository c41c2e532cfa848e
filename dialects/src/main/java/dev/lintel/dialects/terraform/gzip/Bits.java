package dev.lintel.dialects.terraform.gzip;

import java.io.ByteArrayOutputStream;

/** Bits to bytes, the lowest first. */
final class Bits {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private long pending;
  private int count;

  /** At most 32 bits. */
  void write(int bits, int number) {
    pending |= (bits & ((1L << number) - 1)) << count;
    count += number;
    while (count >= 8) {
      out.write((int) pending & 0xff);
      pending >>>= 8;
      count -= 8;
    }
  }

  /** Fills up the byte. */
  void align() {
    if (count > 0) write(0, 8 - count);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
