package dev.lintel.schema;

import dev.lintel.syntax.BundledFiles;

/** Reads the files of the compact form from beside this class. */
final class SchemaFiles {
  private static final BundledFiles FILES = BundledFiles.beside(SchemaFiles.class);

  private SchemaFiles() {}

  static byte[] read(String folder, String file) {
    return FILES.read(folder.concat("/").concat(file));
  }
}
