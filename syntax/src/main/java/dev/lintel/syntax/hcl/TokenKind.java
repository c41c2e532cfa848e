package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What a token is; for the binary operators also how tightly they bind. */
enum TokenKind {
  END,
  NEWLINE,
  IDENTIFIER,
  NUMBER,
  QUOTE,
  HEREDOC,
  OPEN_BRACE,
  CLOSE_BRACE,
  /** <code>~}</code>, which ends a template's sequence and trims what follows. */
  TRIMMING_CLOSE_BRACE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  OPEN_PARENTHESIS,
  CLOSE_PARENTHESIS,
  COMMA,
  DOT,
  ELLIPSIS,
  COLON,
  DOUBLE_COLON,
  QUESTION,
  ASSIGN,
  ARROW,
  NOT,
  OR(1, BinaryOperator.OR),
  AND(2, BinaryOperator.AND),
  EQUAL(3, BinaryOperator.EQUAL),
  NOT_EQUAL(3, BinaryOperator.NOT_EQUAL),
  LESS(4, BinaryOperator.LESS),
  LESS_OR_EQUAL(4, BinaryOperator.LESS_OR_EQUAL),
  GREATER(4, BinaryOperator.GREATER),
  GREATER_OR_EQUAL(4, BinaryOperator.GREATER_OR_EQUAL),
  PLUS(5, BinaryOperator.ADD),
  MINUS(5, BinaryOperator.SUBTRACT),
  STAR(6, BinaryOperator.MULTIPLY),
  SLASH(6, BinaryOperator.DIVIDE),
  PERCENT(6, BinaryOperator.MODULO),
  INVALID;

  /** From 1, the loosest; 0 where this is no binary operator. */
  final int precedence;

  final @Nullable BinaryOperator operator;

  TokenKind() {
    this.precedence = 0;
    this.operator = null;
  }

  TokenKind(int precedence, BinaryOperator operator) {
    this.precedence = precedence;
    this.operator = operator;
  }
}
