package dev.lintel.knowledge.language;

/**
 * A word of a requirement.
 *
 * @param text as written; of a text literal, what it means
 */
record Token(Sort sort, String text, int start, int end) {
  enum Sort {
    NAME,
    NUMBER,
    TEXT,
    SIGN,
    END
  }

  boolean is(String sign) {
    return sort == Sort.SIGN && text.equals(sign);
  }

  /** As messages call it. */
  String described() {
    return switch (sort) {
      case NAME, NUMBER, SIGN -> "`" + text + "`";
      case TEXT -> "a text";
      case END -> "the end";
    };
  }
}
