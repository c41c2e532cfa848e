package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;

/** The way in: text to tree. Never throws on any text. */
public final class HclParser {
  private HclParser() {}

  /** Parses a whole file. */
  public static HclFile parse(SourceText source) {
    throw new UnsupportedOperationException("being built");
  }

  /**
   * Parses a bare template, such as the file of {@code templatefile} or a string of Terraform JSON,
   * from start to end of the source.
   *
   * @throws HclSyntaxException where it is none
   */
  public static Expression template(SourceText source, int start, int end) {
    throw new UnsupportedOperationException("being built");
  }

  /**
   * Parses one expression, such as a {@code --var} of a complex type or an old quoted reference.
   *
   * @throws HclSyntaxException where it is none
   */
  public static Expression expression(SourceText source, int start, int end) {
    throw new UnsupportedOperationException("being built");
  }
}
