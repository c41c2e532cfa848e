package dev.lintel.syntax.hcl;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a template before it becomes a tree: a literal (in heredocs and bare templates one a
 * line, as trim marks and indentation go by lines), an interpolation, or one mark of a directive.
 */
final class TemplatePiece {
  enum Kind {
    LITERAL,
    INTERPOLATION,
    IF,
    ELSE,
    END_IF,
    FOR,
    END_FOR
  }

  final Kind kind;
  final int start;
  final int end;

  /** What a literal says; trimming changes it. */
  String text;

  /** What is interpolated, or the condition of an if, or the collection of a for. */
  final @Nullable Expression expression;

  /** The height of that expression. */
  final int height;

  /** The variables of a for. */
  final String key;

  final String value;

  private TemplatePiece(
      Kind kind,
      int start,
      int end,
      String text,
      @Nullable Expression expression,
      int height,
      String key,
      String value) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.expression = expression;
    this.height = height;
    this.key = key;
    this.value = value;
  }

  static TemplatePiece literal(int start, int end, String text) {
    return new TemplatePiece(Kind.LITERAL, start, end, text, null, 1, "", "");
  }

  static TemplatePiece mark(Kind kind, int start, int end) {
    return new TemplatePiece(kind, start, end, "", null, 1, "", "");
  }

  static TemplatePiece of(Kind kind, int start, int end, Expression expression, int height) {
    return new TemplatePiece(kind, start, end, "", expression, height, "", "");
  }

  static TemplatePiece loop(int start, int end, ForParser.Head head) {
    return new TemplatePiece(
        Kind.FOR, start, end, "", head.collection(), head.height(), head.key(), head.value());
  }

  boolean isLiteral() {
    return kind == Kind.LITERAL;
  }
}
