package dev.lintel.knowledge.store;

/**
 * What the files are called and begin with. Numbers are of seven bits a byte, the low bits first,
 * where not said otherwise; an optional thing is a number, 0 where it is absent; a list is its
 * length and its elements; texts stand once in a file's pool and are numbers elsewhere.
 */
final class Layout {
  /** Of every file: changes when the form does. */
  static final int VERSION = 1;

  static final String INDEX = "index.bin";
  static final String TEXT_INDEX = "texts.bin";

  private Layout() {}

  /** The file that holds a kind: all of one service are together. */
  static String chunk(String kind) {
    return service(kind) + ".kinds.bin";
  }

  static String textChunk(String kind) {
    return service(kind) + ".texts.bin";
  }

  /** {@code aws.s3} for {@code aws.s3.bucket}. */
  private static String service(String kind) {
    int first = kind.indexOf('.');
    int second = kind.indexOf('.', first + 1);
    return second < 0 ? kind : kind.substring(0, second);
  }
}
