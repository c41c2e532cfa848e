package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.ForObject;
import dev.lintel.syntax.hcl.Expression.ForTuple;
import java.util.Optional;

/** Loops, from the word {@code for}: between brackets, braces, and in templates. */
final class ForParser {
  /** {@code for key, value in collection}. */
  record Head(String key, String value, Expression collection, int height) {}

  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final ExpressionParser expressions;

  ForParser(Lexer lexer, Problems problems, Nesting nesting, ExpressionParser expressions) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = nesting;
    this.expressions = expressions;
  }

  Head head() {
    lexer.next();
    String key = "";
    String value = variable();
    if (lexer.kind == TokenKind.COMMA) {
      lexer.next();
      key = value;
      value = variable();
    }
    if (!lexer.is("in"))
      throw problems.fail(
          lexer.start,
          lexer.end,
          "Found " + lexer.found() + " in a for: write \"in\" and a collection there.");
    lexer.next();
    Expression collection = expressions.expression();
    return new Head(key, value, collection, nesting.height);
  }

  private String variable() {
    if (lexer.kind != TokenKind.IDENTIFIER)
      throw problems.fail(
          lexer.start,
          lexer.end,
          "Found " + lexer.found() + " in a for: write the name of a variable there.");
    String name = lexer.name();
    lexer.next();
    return name;
  }

  Expression tuple(int open, boolean newlines) {
    Head head = headAndColon();
    Expression result = expressions.expression();
    int height = Math.max(head.height, nesting.height);
    Optional<Expression> condition = condition();
    nesting.grow(height);
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACKET, open, newlines);
    return new ForTuple(open, end, head.key, head.value, head.collection, result, condition);
  }

  Expression object(int open, boolean newlines) {
    lexer.newlines = false;
    Head head = headAndColon();
    Expression resultKey = expressions.expression();
    int height = Math.max(head.height, nesting.height);
    expressions.expect(TokenKind.ARROW, "\"=>\" and the value of the entry");
    Expression result = expressions.expression();
    height = Math.max(height, nesting.height);
    boolean grouping = lexer.kind == TokenKind.ELLIPSIS;
    if (grouping) lexer.next();
    Optional<Expression> condition = condition();
    nesting.grow(height);
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACE, open, newlines);
    return new ForObject(
        open, end, head.key, head.value, head.collection, resultKey, result, grouping, condition);
  }

  private Head headAndColon() {
    Head head = head();
    expressions.expect(TokenKind.COLON, "\":\" and what the loop gives");
    return head;
  }

  private Optional<Expression> condition() {
    if (!lexer.is("if")) return Optional.empty();
    lexer.next();
    return Optional.of(expressions.expression());
  }
}
