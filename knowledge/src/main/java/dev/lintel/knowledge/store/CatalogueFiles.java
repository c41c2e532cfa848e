package dev.lintel.knowledge.store;

/** Where the files of a compact form are. */
public interface CatalogueFiles {
  /**
   * @throws IllegalStateException if there is no such file
   */
  byte[] read(String name);
}
