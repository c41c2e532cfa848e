package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Hashes of texts and files. */
final class HashFunctions {
  private HashFunctions() {}

  static Value ofText(Arguments a) {
    String text = a.text(0);
    if (text == null) return a.outcome();
    return a.text(hash(a.function, text.getBytes(StandardCharsets.UTF_8)));
  }

  static Value ofFile(Arguments a) {
    String path = a.text(0);
    if (path == null) return a.outcome();
    Files.Content.Found found = FileFunctions.read(path, a);
    if (found == null) return a.outcome();
    return a.text(hash(a.function.substring("file".length()), found.bytes()));
  }

  private static String hash(String function, byte[] bytes) {
    boolean base64 = function.startsWith("base64");
    String name = base64 ? function.substring("base64".length()) : function;
    byte[] hash = digest(name, bytes);
    return base64 ? Base64.getEncoder().encodeToString(hash) : HexFormat.of().formatHex(hash);
  }

  private static byte[] digest(String name, byte[] bytes) {
    String algorithm =
        switch (name) {
          case "md5" -> "MD5";
          case "sha1" -> "SHA-1";
          case "sha256" -> "SHA-256";
          default -> "SHA-512";
        };
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("a Java platform without " + algorithm, e);
    }
  }

  /** RFC 9562, version 5. */
  static Value uuid(Arguments a) {
    String space = a.text(0);
    String name = a.text(1);
    if (space == null || name == null) return a.outcome();
    byte[] prefix = space(space);
    if (prefix == null) return a.fail(0, "must be dns, url, oid, x500 or a UUID");
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[prefix.length + text.length];
    System.arraycopy(prefix, 0, all, 0, prefix.length);
    System.arraycopy(text, 0, all, prefix.length, text.length);
    byte[] hash = digest("sha1", all);
    hash[6] = (byte) (hash[6] & 0x0F | 0x50);
    hash[8] = (byte) (hash[8] & 0x3F | 0x80);
    String hex = HexFormat.of().formatHex(hash, 0, 16);
    return a.text(
        String.join(
            "-",
            hex.substring(0, 8),
            hex.substring(8, 12),
            hex.substring(12, 16),
            hex.substring(16, 20),
            hex.substring(20)));
  }

  private static byte @Nullable [] space(String name) {
    String id =
        switch (name) {
          case "dns" -> "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
          case "url" -> "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
          case "oid" -> "6ba7b812-9dad-11d1-80b4-00c04fd430c8";
          case "x500" -> "6ba7b814-9dad-11d1-80b4-00c04fd430c8";
          default -> name;
        };
    if (id.length() != 36) return null;
    try {
      return HexFormat.of().parseHex(id.replace("-", ""));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
