package dev.lintel.schema;

import java.nio.charset.StandardCharsets;

/**
 * Reads the compact form: numbers of seven bits a byte, low bits first, and texts after their
 * length.
 */
final class ByteCursor {
  private final byte[] bytes;
  private int at;

  ByteCursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  int octet() {
    return bytes[at++];
  }

  int number() {
    int value = 0;
    int shift = 0;
    int octet = bytes[at++];
    while (octet < 0) {
      value |= (octet & 0x7f) << shift;
      shift += 7;
      octet = bytes[at++];
    }
    return value | octet << shift;
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
