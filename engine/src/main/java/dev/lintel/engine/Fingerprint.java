package dev.lintel.engine;

/**
 * Short names for findings that stay the same from run to run: 64 bits of FNV-1a over the parts, as
 * 16 hexadecimal digits.
 */
public final class Fingerprint {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  public static String of(String... parts) {
    long hash = BASIS;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        hash = (hash ^ (c & 0xff)) * PRIME;
        hash = (hash ^ (c >> 8)) * PRIME;
      }
      hash = (hash ^ 0xff) * PRIME;
      hash = (hash ^ 0xff) * PRIME;
    }
    hash ^= hash >>> 32;
    hash *= PRIME;
    String digits = Long.toHexString(hash);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
