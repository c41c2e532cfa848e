package dev.lintel.engine.function;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers addresses and tells whether they are the world: a quarter of the public IPv4 addresses or
 * of the global IPv6 ones. Halves of the world add up.
 */
final class AddressSet {
  /**
   * What is not reachable from the internet: IANA's special-purpose registry (RFC 6890 and what
   * updates it), multicast and the reserved rest.
   */
  private static final String[] NOT_PUBLIC = {
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/3"
  };

  /** Global unicast, 2000::/3, by its upper halves. */
  private static final long SIX_FROM = 0x2000_0000_0000_0000L;

  private static final long SIX_TO = 0x3fff_ffff_ffff_ffffL;
  private static final long SIX_QUARTER = 1L << 59;

  private final List<AddressRange> four = new ArrayList<>();
  private final List<AddressRange> six = new ArrayList<>();
  private boolean everything;

  void add(AddressRange range) {
    (range.six() ? six : four).add(range);
  }

  void addEverything() {
    everything = true;
  }

  boolean world() {
    return world(0, 0);
  }

  /** Whether they would be with so many more that overlap none of them. */
  boolean world(long moreFour, long moreSix) {
    if (everything) return true;
    return publicFour() + moreFour >= quarterOfFour() || globalSix() + moreSix >= SIX_QUARTER;
  }

  static long quarterOfFour() {
    long left = 1L << 32;
    for (String block : NOT_PUBLIC) left -= size(block);
    return left / 4;
  }

  private static long size(String block) {
    return 1L << (32 - Integer.parseInt(block.substring(block.indexOf('/') + 1)));
  }

  private long publicFour() {
    List<AddressRange> merged = merged(four);
    long sum = 0;
    for (AddressRange range : merged) sum += range.to() - range.from() + 1;
    for (String block : NOT_PUBLIC) {
      long from = AddressRange.four(block.substring(0, block.indexOf('/')));
      long to = from + size(block) - 1;
      for (AddressRange range : merged) sum -= overlap(range, from, to);
    }
    return sum;
  }

  private long globalSix() {
    long sum = 0;
    for (AddressRange range : merged(six)) sum += overlap(range, SIX_FROM, SIX_TO);
    return sum;
  }

  private static long overlap(AddressRange range, long from, long to) {
    long first = Long.compareUnsigned(range.from(), from) > 0 ? range.from() : from;
    long last = Long.compareUnsigned(range.to(), to) < 0 ? range.to() : to;
    return Long.compareUnsigned(first, last) > 0 ? 0 : last - first + 1;
  }

  private static List<AddressRange> merged(List<AddressRange> ranges) {
    List<AddressRange> sorted = new ArrayList<>(ranges);
    sorted.sort((a, b) -> Long.compareUnsigned(a.from(), b.from()));
    List<AddressRange> merged = new ArrayList<>();
    for (AddressRange range : sorted) {
      AddressRange last = merged.isEmpty() ? null : merged.getLast();
      if (last == null || Long.compareUnsigned(range.from(), last.to()) > 0) merged.add(range);
      else if (Long.compareUnsigned(range.to(), last.to()) > 0)
        merged.set(merged.size() - 1, new AddressRange(last.six(), last.from(), range.to()));
    }
    return merged;
  }
}
