package dev.lintel.knowledge.language;

import java.util.List;
import java.util.Set;

/** Names that mean something of their own. */
public final class Names {
  /** A link's candidate, in its {@code where}. */
  public static final String THAT = "that";

  /** The subject that is judged, as a whole. */
  public static final String SELF = "self";

  /** In a part, the subject that it is a part of. */
  public static final String OWNER = "owner";

  public static final String API_VERSION = "api_version";
  public static final String PROVIDER_VERSION = "provider_version";

  /** Versions of the subject's carrier: texts that are unknown where the code does not say them. */
  public static final List<String> VERSIONS = List.of(API_VERSION, PROVIDER_VERSION);

  /** Words of CEL, of today or reserved, which cannot be names. */
  private static final Set<String> RESERVED =
      Set.of(
          "true",
          "false",
          "null",
          "in",
          "as",
          "break",
          "const",
          "continue",
          "else",
          "for",
          "function",
          "if",
          "import",
          "let",
          "loop",
          "package",
          "namespace",
          "return",
          "var",
          "void",
          "while");

  private Names() {}

  /** Whether a word (not a qualified name) is reserved in CEL. */
  public static boolean reserved(String word) {
    return RESERVED.contains(word);
  }
}
