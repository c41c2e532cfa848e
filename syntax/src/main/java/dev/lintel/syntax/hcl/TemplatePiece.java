package dev.lintel.syntax.hcl;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a template before it becomes a tree: a literal, an interpolation, or one mark of a
 * directive. In heredocs and bare templates trim marks and indentation go by lines: there the line
 * behind a sequence is a literal of its own.
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

  /** Whether a literal's lines count, rather than its text as a whole. */
  private final boolean byLines;

  /** Whether what follows a literal begins a line. */
  boolean endsLine;

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
      boolean byLines,
      @Nullable Expression expression,
      int height,
      String key,
      String value) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.text = text;
    this.byLines = byLines;
    this.endsLine = byLines && text.endsWith("\n");
    this.expression = expression;
    this.height = height;
    this.key = key;
    this.value = value;
  }

  static TemplatePiece literal(int start, int end, String text) {
    return new TemplatePiece(Kind.LITERAL, start, end, text, false, null, 1, "", "");
  }

  static TemplatePiece lines(int start, int end, String text) {
    return new TemplatePiece(Kind.LITERAL, start, end, text, true, null, 1, "", "");
  }

  static TemplatePiece mark(Kind kind, int start, int end) {
    return new TemplatePiece(kind, start, end, "", false, null, 1, "", "");
  }

  static TemplatePiece of(Kind kind, int start, int end, Expression expression, int height) {
    return new TemplatePiece(kind, start, end, "", false, expression, height, "", "");
  }

  static TemplatePiece loop(int start, int end, ForParser.Head head) {
    return new TemplatePiece(
        Kind.FOR,
        start,
        end,
        "",
        false,
        head.collection(),
        head.height(),
        head.key(),
        head.value());
  }

  boolean isLiteral() {
    return kind == Kind.LITERAL;
  }

  void trimLeft() {
    text = Characters.trimLeft(text);
    endsLine = byLines && text.endsWith("\n");
  }

  void trimRight() {
    int line = byLines ? text.lastIndexOf('\n', text.length() - 2) + 1 : 0;
    text = text.substring(0, line) + Characters.trimRight(text.substring(line));
    endsLine = false;
  }
}
