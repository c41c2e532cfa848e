package dev.lintel.schema;

/**
 * The marks of the compact form. {@code index.bin} of a section holds: {@link #VERSION}, then the
 * providers; a provider its name, version and its chunks: of each the first key, how long it is
 * deflated and how long inflated. {@code PROVIDER.bin} is its chunks, each deflated by itself. A
 * chunk holds four pools and says at its beginning how long they and their entries are: texts,
 * types, bodies (what is between braces, each once) and the keys with their bodies.
 */
final class CompactForm {
  static final int VERSION = 1;
  static final String INDEX = "index.bin";

  /** A key is one of these and the type's name; keys are sorted, so this is their order, too. */
  static final String CONFIGURATION = "!";

  static final String RESOURCE = "+";
  static final String DATA = "-";

  /** Of an attribute: bits of its first byte. */
  static final int REQUIRED = 1;

  static final int OPTIONAL = 2;
  static final int COMPUTED = 4;
  static final int DEFAULT = 8;
  static final int ALLOWED = 16;
  static final int NESTED = 32;

  /**
   * Types from this number on are in the chunk's pool; below are the three primitives and dynamic.
   */
  static final int POOLED_TYPES = 4;

  static final int LIST = 0;
  static final int SET = 1;
  static final int MAP = 2;
  static final int OBJECT = 3;

  private CompactForm() {}

  static String file(String provider) {
    return provider.concat(".bin");
  }
}
