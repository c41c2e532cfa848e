package dev.lintel.knowledge.sample;

/**
 * What a sample says of one rule.
 *
 * @param file path inside the sample's folder, with {@code /}
 * @param written the line that says it, from 1
 * @param line the line it is said about, from 1
 */
public record Marker(String file, int written, int line, Expected expected, String rule) {

  /** What a rule makes of a line. */
  public enum Expected {
    FINDING,
    UNKNOWN,
    /** The rule is under test, and whatever it finds is marked elsewhere. */
    NONE
  }
}
