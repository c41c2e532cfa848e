package dev.lintel.engine.function;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of addresses, both ends in it. IPv6 is told by its upper 64 bits: a stretch within one
 * network of /64 is one of them.
 *
 * @param six whether these are IPv6 addresses
 * @param from the first, as an unsigned number: an IPv4 address, or the upper half of an IPv6 one
 */
record AddressRange(boolean six, long from, long to) {

  /** What {@code 10.0.0.0/8}, {@code 2001:db8::/32} or a single address spells; else null. */
  static @Nullable AddressRange parse(String text) {
    String trimmed = text.trim();
    int slash = trimmed.indexOf('/');
    String address = slash < 0 ? trimmed : trimmed.substring(0, slash);
    boolean six = address.indexOf(':') >= 0;
    int most = six ? 128 : 32;
    int length = slash < 0 ? most : length(trimmed.substring(slash + 1), most);
    if (length < 0) return null;
    return six ? parseSix(address, length) : parseFour(address, length);
  }

  private static int length(String digits, int most) {
    int length = 0;
    if (digits.isEmpty() || digits.length() > 3) return -1;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return -1;
      length = length * 10 + (c - '0');
    }
    return length > most ? -1 : length;
  }

  private static @Nullable AddressRange parseFour(String address, int length) {
    long value = four(address);
    if (value < 0) return null;
    long size = 1L << (32 - length);
    long from = value & -size;
    return new AddressRange(false, from, from + size - 1);
  }

  /** An IPv4 address as a number, or -1. */
  static long four(String address) {
    long value = 0;
    int parts = 0;
    int from = 0;
    while (from <= address.length()) {
      int dot = address.indexOf('.', from);
      int to = dot < 0 ? address.length() : dot;
      int part = length(address.substring(from, to), 255);
      if (part < 0) return -1;
      value = value << 8 | part;
      parts++;
      from = to + 1;
    }
    return parts == 4 ? value : -1;
  }

  private static @Nullable AddressRange parseSix(String address, int length) {
    long upper = upperHalf(address);
    if (upper == -1) return null;
    if (length >= 64) return new AddressRange(true, upper, upper);
    long mask = length == 0 ? 0 : -1L << (64 - length);
    long from = upper & mask;
    return new AddressRange(true, from, from | ~mask);
  }

  /** The upper 64 bits of an IPv6 address; -1 where it is none. */
  static long upperHalf(String address) {
    int gap = address.indexOf("::");
    String head = gap < 0 ? address : address.substring(0, gap);
    String tail = gap < 0 ? "" : address.substring(gap + 2);
    int[] groups = new int[8];
    int before = groups(head, groups, 0);
    if (before < 0) return -1;
    int[] last = new int[8];
    int after = groups(tail, last, 0);
    if (after < 0 || before + after > 8 || (gap < 0 && before != 8)) return -1;
    System.arraycopy(last, 0, groups, 8 - after, after);
    long value = 0;
    for (int i = 0; i < 4; i++) value = value << 16 | groups[i];
    return value;
  }

  private static int groups(String text, int[] into, int at) {
    int count = at;
    int from = 0;
    while (from < text.length()) {
      int colon = text.indexOf(':', from);
      int to = colon < 0 ? text.length() : colon;
      if (count >= 8 || to == from || to - from > 15) return -1;
      String group = text.substring(from, to);
      if (group.indexOf('.') >= 0) {
        long four = four(group);
        if (four < 0 || count > 6) return -1;
        into[count++] = (int) (four >> 16);
        into[count++] = (int) (four & 0xffff);
      } else {
        int value = hex(group);
        if (value < 0) return -1;
        into[count++] = value;
      }
      from = to + 1;
    }
    return count;
  }

  private static int hex(String group) {
    if (group.length() > 4) return -1;
    int value = 0;
    for (int i = 0; i < group.length(); i++) {
      int digit = Character.digit(group.charAt(i), 16);
      if (digit < 0) return -1;
      value = value << 4 | digit;
    }
    return value;
  }
}
