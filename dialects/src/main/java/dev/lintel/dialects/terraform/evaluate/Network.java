package dev.lintel.dialects.terraform.evaluate;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A block of addresses, or with all bits for a prefix one address.
 *
 * @param bits 32 or 128
 */
record Network(BigInteger address, int bits, int prefix) {
  /** Reads {@code address/prefix}; the host's bits are left out. Null where it is none. */
  static @Nullable Network parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || text.length() > 60) return null;
    int prefix = number(text.substring(slash + 1), 3, 10);
    String address = text.substring(0, slash);
    int bits = address.indexOf(':') >= 0 ? 128 : 32;
    BigInteger parsed = bits == 32 ? four(address) : six(address);
    if (parsed == null || prefix < 0 || prefix > bits) return null;
    Network whole = new Network(parsed, bits, prefix);
    return new Network(parsed.and(whole.mask(prefix)), bits, prefix);
  }

  private static int number(String text, int longest, int radix) {
    if (text.isEmpty() || text.length() > longest) return -1;
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 || text.charAt(i) > 'f') return -1;
      number = number * radix + digit;
    }
    return number;
  }

  private static @Nullable BigInteger four(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) return null;
    long address = 0;
    for (String part : parts) {
      int number = number(part, 4, 10);
      if (number < 0 || number > 255) return null;
      address = address << 8 | number;
    }
    return BigInteger.valueOf(address);
  }

  private static @Nullable BigInteger six(String text) {
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) return null;
    String start = gap < 0 ? text : text.substring(0, gap);
    String end = gap < 0 ? "" : text.substring(gap + 2);
    int[] groups = new int[8];
    int first = groups(start, groups, 0);
    if (first < 0) return null;
    int[] tail = new int[8];
    int last = groups(end, tail, 0);
    if (last < 0 || (gap < 0 ? first != 8 : first + last > 7)) return null;
    System.arraycopy(tail, 0, groups, 8 - last, gap < 0 ? 0 : last);
    BigInteger address = BigInteger.ZERO;
    for (int group : groups) address = address.shiftLeft(16).or(BigInteger.valueOf(group));
    return address;
  }

  /** Reads groups between colons; how many there are, or -1. */
  private static int groups(String text, int[] groups, int from) {
    if (text.isEmpty()) return from;
    int count = from;
    String[] parts = text.split(":", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
        BigInteger four = four(parts[i]);
        if (four == null || count > 6) return -1;
        groups[count++] = four.shiftRight(16).intValue();
        groups[count++] = four.intValue() & 0xFFFF;
      } else {
        int group = number(parts[i], 4, 16);
        if (group < 0 || count > 7) return -1;
        groups[count++] = group;
      }
    }
    return count;
  }

  BigInteger mask(int length) {
    BigInteger all = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    return all.subtract(BigInteger.ONE.shiftLeft(bits - length).subtract(BigInteger.ONE));
  }

  Network with(BigInteger other, int length) {
    return new Network(other, bits, length);
  }

  boolean holds(BigInteger other) {
    return other.bitLength() <= bits && other.and(mask(prefix)).equals(address);
  }

  /** The address, an IPv6 one in the short form of RFC 5952. */
  String host() {
    return bits == 32 ? shortFour() : shortSix();
  }

  private String shortFour() {
    long value = address.longValue();
    return (value >> 24 & 255)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  private String shortSix() {
    int[] groups = new int[8];
    for (int i = 0; i < 8; i++) groups[i] = address.shiftRight(16 * (7 - i)).intValue() & 0xFFFF;
    int start = -1;
    int length = 1;
    for (int i = 0; i < 8; i++) {
      int end = i;
      while (end < 8 && groups[end] == 0) end++;
      if (end - i > length) {
        start = i;
        length = end - i;
      }
      i = Math.max(i, end - 1);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
        continue;
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') text.append(':');
      text.append(Integer.toHexString(groups[i]));
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return host() + "/" + prefix;
  }
}
