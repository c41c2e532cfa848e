package dev.lintel.engine.suppress;

import java.util.List;

/**
 * A comment that silences rules.
 *
 * @param offset where it stands in its file
 * @param line its line, from 1
 * @param reach what it is about
 * @param prefix what the names are ids of: "" for our own rules and aliases as they are, else the
 *     tool, such as {@code checkov}
 * @param names ids of rules; empty means every rule
 * @param until the last day it counts, as it is written, or ""
 */
record Comment(
    int offset,
    int line,
    Reach reach,
    String prefix,
    List<String> names,
    String reason,
    String until) {

  enum Reach {
    /** Its own line, the next one, and the block whose head that is. */
    LINE,
    /** The next line alone. */
    NEXT_LINE,
    /** The resource or block that begins on the next line. */
    NEXT_BLOCK,
    /** The resource around it. */
    AROUND,
    /** The whole file. */
    FILE
  }
}
