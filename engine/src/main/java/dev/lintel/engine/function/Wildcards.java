package dev.lintel.engine.function;

import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.knowledge.Glob;
import java.util.List;

/**
 * Patterns of IAM: {@code *} stands for any stretch of text, {@code ?} for one character (IAM user
 * guide, "IAM JSON policy elements: Resource").
 */
final class Wildcards {
  private Wildcards() {}

  /** Whether a text fits, case counted or not; linear in the text for each star. */
  static boolean fits(String pattern, String text, boolean caseless) {
    return Glob.fits(pattern, text, true, caseless);
  }

  /**
   * Whether a pattern matches everything: {@code *}, {@code *:*}, and for resources also {@code
   * arn:aws:*} and the like, which match every name there is.
   */
  static boolean every(String pattern) {
    String rest = pattern;
    if (rest.startsWith("arn:")) {
      rest = rest.substring(4);
      int colon = rest.indexOf(':');
      String partition = colon < 0 ? rest : rest.substring(0, colon);
      if (colon >= 0 && (partition.equals("*") || partition.equals("aws")))
        rest = rest.substring(colon + 1);
    }
    for (int i = 0; i < rest.length(); i++)
      if (rest.charAt(i) != '*' && rest.charAt(i) != ':') return false;
    return rest.endsWith("*");
  }

  /** Whether a pattern that is known in part matches everything. */
  static Truth every(TextShape shape) {
    String known = shape.known();
    if (known != null) return Truth.of(every(known));
    List<String> literals = shape.literals();
    for (int i = 0; i < literals.size(); i++)
      if (!mayBeOfEvery(literals.get(i))) return Truth.FALSE;
    return Truth.UNKNOWN;
  }

  /** Whether a piece may stand in a pattern that matches everything. */
  private static boolean mayBeOfEvery(String literal) {
    for (int i = 0; i < literal.length(); i++)
      if ("*:arnws".indexOf(literal.charAt(i)) < 0) return false;
    return true;
  }

  /** Whether a pattern that is known in part matches a text. */
  static Truth fits(TextShape shape, String text, boolean caseless) {
    String known = shape.known();
    if (known != null) return Truth.of(fits(known, text, caseless));
    boolean may = fits(shape.beginning() + "*" + shape.ending(), text, caseless);
    return may ? Truth.UNKNOWN : Truth.FALSE;
  }
}
