package dev.lintel.knowledge.store;

import dev.lintel.syntax.BundledFiles;

/** The files that the build put beside these classes. */
final class Resources implements CatalogueFiles {
  private final BundledFiles files = BundledFiles.beside(Resources.class);

  @Override
  public byte[] read(String name) {
    return files.read(name);
  }
}
