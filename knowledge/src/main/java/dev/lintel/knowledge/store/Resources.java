package dev.lintel.knowledge.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files that the build put beside these classes. */
final class Resources {
  private Resources() {}

  static byte[] read(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null)
        throw new IllegalStateException(
            "the catalogue's file " + name + " is not there; build the project anew");
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
