package dev.lintel.knowledge.store;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file's bytes with its texts, each made when it is first asked for. */
final class Pool {
  private final byte[] bytes;
  private final @Nullable String[] texts;
  private final int firstText;
  private final int body;

  /**
   * @throws IllegalStateException if the file is of another version: the build is broken
   */
  Pool(byte[] bytes, String name) {
    if (bytes.length < 8 || fixed(bytes, 0) != Layout.VERSION)
      throw new IllegalStateException(
          "the catalogue's file " + name + " is of another version; build the project anew");
    this.bytes = bytes;
    this.texts = new @Nullable String[fixed(bytes, 4)];
    this.firstText = 8 + 4 * texts.length;
    this.body = firstText + (texts.length == 0 ? 0 : end(texts.length - 1));
  }

  private static int fixed(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 24
        | (bytes[at + 1] & 0xff) << 16
        | (bytes[at + 2] & 0xff) << 8
        | bytes[at + 3] & 0xff;
  }

  private int end(int text) {
    return fixed(bytes, 8 + 4 * text);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where what follows the texts begins. */
  int body() {
    return body;
  }

  /** A number of four bytes, counted from the end of the texts. */
  int fixed(int offset) {
    return fixed(bytes, body + offset);
  }

  /** Several threads may each make the same text: any of them will do. */
  String text(int number) {
    String known = texts[number];
    if (known != null) return known;
    int from = number == 0 ? 0 : end(number - 1);
    String made = new String(bytes, firstText + from, end(number) - from, StandardCharsets.UTF_8);
    texts[number] = made;
    return made;
  }
}
