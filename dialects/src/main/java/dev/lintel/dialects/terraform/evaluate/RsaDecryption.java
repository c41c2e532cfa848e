package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Value;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** {@code rsadecrypt}: what is written down together with its key is no secret. */
final class RsaDecryption {
  private static final String PKCS_1 = "RSA PRIVATE KEY";
  private static final String PKCS_8 = "PRIVATE KEY";

  /** Before a key of PKCS #1: version, RSA's identifier and the head of an octet string (DER). */
  private static final byte[] RSA = {
    2,
    1,
    0,
    0x30,
    0x0D,
    6,
    9,
    0x2A,
    (byte) 0x86,
    0x48,
    (byte) 0x86,
    (byte) 0xF7,
    0x0D,
    1,
    1,
    1,
    5,
    0
  };

  private RsaDecryption() {}

  static Value decrypt(Arguments a) {
    String text = a.text(0);
    String key = a.text(1);
    if (text == null || key == null) return a.outcome();
    byte[] encrypted = EncodingFunctions.bytes(text);
    if (encrypted == null) return a.fail(0, "must be base64, which it is not");
    try {
      PrivateKey secret = key(key);
      if (secret == null) return a.fail(1, "must be an RSA key in PEM form without a passphrase");
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.DECRYPT_MODE, secret);
      String decrypted = new String(cipher.doFinal(encrypted), StandardCharsets.UTF_8);
      return a.text(decrypted);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return a.fail(0, "cannot be decrypted with this key");
    }
  }

  private static @Nullable PrivateKey key(String pem) throws GeneralSecurityException {
    byte[] old = body(pem, PKCS_1);
    byte[] current = old == null ? body(pem, PKCS_8) : wrapped(old);
    if (current == null) return null;
    return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(current));
  }

  private static byte @Nullable [] body(String pem, String name) {
    String head = "-----BEGIN " + name + "-----";
    int from = pem.indexOf(head);
    int to = pem.indexOf("-----END " + name + "-----");
    if (from < 0 || to < from) return null;
    return Base64.getMimeDecoder().decode(pem.substring(from + head.length(), to));
  }

  private static byte[] wrapped(byte[] key) {
    byte[] octets = tagged(4, key);
    byte[] all = new byte[RSA.length + octets.length];
    System.arraycopy(RSA, 0, all, 0, RSA.length);
    System.arraycopy(octets, 0, all, RSA.length, octets.length);
    return tagged(0x30, all);
  }

  /** A DER value whose length takes two bytes. */
  private static byte[] tagged(int tag, byte[] content) {
    byte[] all = new byte[content.length + 4];
    all[0] = (byte) tag;
    all[1] = (byte) 0x82;
    all[2] = (byte) (content.length >> 8);
    all[3] = (byte) content.length;
    System.arraycopy(content, 0, all, 4, content.length);
    return all;
  }
}
