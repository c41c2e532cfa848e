package dev.lintel.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files of the compact form from beside this class. */
final class SchemaFiles {
  private SchemaFiles() {}

  static byte[] read(String folder, String file) {
    String path = folder.concat("/").concat(file);
    try (InputStream in = SchemaFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("schema resource " + path + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("schema resource " + path + " cannot be read", e);
    }
  }
}
