package dev.lintel.knowledge.language;

import java.util.List;
import java.util.Optional;

/**
 * What a requirement may call. What each does with unknown and absent arguments is said in the
 * catalogue's reference; here is what the checker must know.
 */
public enum Function {
  SIZE("size", false, Parameter.SIZED),
  STARTS_WITH("startsWith", true, Parameter.TEXT, Parameter.TEXT),
  ENDS_WITH("endsWith", true, Parameter.TEXT, Parameter.TEXT),
  CONTAINS("contains", true, Parameter.TEXT, Parameter.TEXT),
  MATCHES("matches", true, Parameter.TEXT, Parameter.PATTERN),
  STATED("stated", true, Parameter.MEMBER),
  LITERAL("literal", true, Parameter.ANYTHING),
  SECRET_FOUND("secret.found", true, Parameter.ANYTHING),
  NET_WORLD("net.world", true, Parameter.ADDRESSES),
  NET_ADMITS(
      "net.admits",
      true,
      Parameter.TEXT_OR_ABSENT,
      Parameter.RANGE_OR_ABSENT,
      Parameter.TEXT,
      Parameter.NUMBER),
  IAM_EVERY("iam.every", true, Parameter.LIST),
  IAM_ALLOWS("iam.allows", true, Parameter.POLICY, Parameter.TEXT, Parameter.TEXT),
  IAM_PUBLIC("iam.public", true, Parameter.SUBJECT),
  IAM_DENIES_PLAIN_HTTP("iam.deniesPlainHttp", true, Parameter.POLICY),
  KUBERNETES_SELECTS("k8s.selects", true, Parameter.MAP, Parameter.MAP),
  LOGS_CATCHES("logs.catches", true, Parameter.TEXT, Parameter.TEXT),
  VERSION_AT_LEAST("version.atLeast", true, Parameter.TEXT, Parameter.TEXT);

  /**
   * What an argument may be. Those that end in ABSENT, and the last three, take an absent value.
   */
  public enum Parameter {
    TEXT,
    NUMBER,
    LIST,
    MAP,
    /** A list, a map or a text. */
    SIZED,
    POLICY,
    /** A text literal that is a regular expression. */
    PATTERN,
    TEXT_OR_ABSENT,
    RANGE_OR_ABSENT,
    /** Address ranges, or a range of addresses. */
    ADDRESSES,
    ANYTHING,
    /** A subject: a loop variable over a part or link, or {@code self}. */
    SUBJECT,
    /** A property's name. */
    MEMBER
  }

  private final String word;
  private final boolean truth;
  private final List<Parameter> parameters;

  Function(String word, boolean truth, Parameter... parameters) {
    this.word = word;
    this.truth = truth;
    this.parameters = List.of(parameters);
  }

  /** As requirements spell it. */
  public String word() {
    return word;
  }

  /** Whether the result is a boolean; else it is a number. */
  public boolean truth() {
    return truth;
  }

  public List<Parameter> parameters() {
    return parameters;
  }

  /** Whether it may be written after its first argument: {@code name.startsWith("a")}. */
  public boolean method() {
    return ordinal() <= MATCHES.ordinal();
  }

  public static Optional<Function> of(String word) {
    for (Function function : values()) if (function.word.equals(word)) return Optional.of(function);
    return Optional.empty();
  }
}
