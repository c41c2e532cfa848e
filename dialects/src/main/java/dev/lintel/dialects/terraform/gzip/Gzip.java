package dev.lintel.dialects.terraform.gzip;

import java.util.zip.CRC32;

/**
 * A gzip file (RFC 1952) of one piece: written, flushed and closed, as {@code base64gzip} does it.
 */
public final class Gzip {
  /** No name, no time, an unknown system. */
  private static final int[] HEADER = {0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff};

  private Gzip() {}

  /** The compressed bytes. Takes time and memory in proportion to the length. */
  public static byte[] compress(byte[] data) {
    Bits out = new Bits();
    for (int b : HEADER) out.write(b, 8);
    BlockWriter blocks = new BlockWriter(out);
    new Matcher(data, blocks).run();
    blocks.emptyStored(false);
    blocks.emptyStored(true);
    CRC32 sum = new CRC32();
    sum.update(data);
    writeInt((int) sum.getValue(), out);
    writeInt(data.length, out);
    return out.bytes();
  }

  private static void writeInt(int number, Bits out) {
    out.write(number & 0xffff, 16);
    out.write(number >>> 16, 16);
  }
}
