package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.Binary;
import dev.lintel.syntax.hcl.Expression.BinaryOperator;
import dev.lintel.syntax.hcl.Expression.BoolLiteral;
import dev.lintel.syntax.hcl.Expression.Conditional;
import dev.lintel.syntax.hcl.Expression.NullLiteral;
import dev.lintel.syntax.hcl.Expression.NumberLiteral;
import dev.lintel.syntax.hcl.Expression.Parentheses;
import dev.lintel.syntax.hcl.Expression.Unary;
import dev.lintel.syntax.hcl.Expression.UnaryOperator;
import dev.lintel.syntax.hcl.Expression.Variable;
import java.math.BigDecimal;

/**
 * Expressions, by recursive descent. Every method begins at the current token, leaves the first one
 * behind what it read, and leaves in {@link Nesting#height} the height of the tree it gave.
 */
final class ExpressionParser {
  private static final int LONGEST_NUMBER = 1_000;

  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final TraversalParser traversals;
  private final CollectionParser collections;
  private final TemplateParser templates;

  ExpressionParser(Lexer lexer, Problems problems) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = new Nesting(lexer, problems);
    this.traversals = new TraversalParser(lexer, problems, nesting, this);
    this.collections = new CollectionParser(lexer, problems, nesting, this);
    this.templates = new TemplateParser(lexer, problems, nesting, this);
  }

  Nesting nesting() {
    return nesting;
  }

  TemplateParser templates() {
    return templates;
  }

  Expression expression() {
    nesting.enter();
    Expression condition = binary(operand(), 1);
    if (lexer.kind == TokenKind.QUESTION) condition = conditional(condition);
    nesting.leave();
    return condition;
  }

  private Expression conditional(Expression condition) {
    int height = nesting.height;
    lexer.next();
    Expression then = expression();
    height = Math.max(height, nesting.height);
    expect(TokenKind.COLON, "\":\" and the value for the other case");
    Expression otherwise = expression();
    nesting.grow(height);
    return new Conditional(condition.start(), otherwise.end(), condition, then, otherwise);
  }

  /** Goes on from a left operand with the operators that bind at least so tightly. */
  private Expression binary(Expression left, int loosest) {
    while (lexer.kind.precedence >= loosest) {
      int precedence = lexer.kind.precedence;
      BinaryOperator operator = lexer.kind.operator;
      if (operator == null) break;
      int height = nesting.height;
      lexer.next();
      Expression right = operand();
      if (lexer.kind.precedence > precedence) {
        nesting.enter();
        right = binary(right, precedence + 1);
        nesting.leave();
      }
      nesting.grow(height);
      left = new Binary(left.start(), right.end(), operator, left, right);
    }
    return left;
  }

  private Expression operand() {
    return switch (lexer.kind) {
      case MINUS -> unary(UnaryOperator.NEGATE);
      case NOT -> unary(UnaryOperator.NOT);
      default -> traversals.follow(primary());
    };
  }

  private Expression unary(UnaryOperator operator) {
    int start = lexer.start;
    lexer.next();
    nesting.enter();
    Expression operand = operand();
    nesting.leave();
    nesting.grow(0);
    return new Unary(start, operand.end(), operator, operand);
  }

  private Expression primary() {
    return switch (lexer.kind) {
      case IDENTIFIER -> named();
      case NUMBER -> number();
      case QUOTE -> templates.quoted();
      case HEREDOC -> templates.heredoc();
      case OPEN_BRACE -> collections.object();
      case OPEN_BRACKET -> collections.tuple();
      case OPEN_PARENTHESIS -> parentheses();
      default ->
          throw problems.fail(
              lexer.start,
              lexer.end,
              "Found " + lexer.found() + " where a value is expected: write an expression here.");
    };
  }

  private Expression named() {
    int start = lexer.start;
    int end = lexer.end;
    String name = lexer.name();
    lexer.next();
    if (lexer.kind == TokenKind.OPEN_PARENTHESIS || lexer.kind == TokenKind.DOUBLE_COLON)
      return collections.call(start, end, name);
    nesting.height = 1;
    return switch (name) {
      case "true" -> new BoolLiteral(start, end, true);
      case "false" -> new BoolLiteral(start, end, false);
      case "null" -> new NullLiteral(start, end);
      default -> new Variable(start, end, name);
    };
  }

  private Expression number() {
    NumberLiteral literal = new NumberLiteral(lexer.start, lexer.end, numberValue());
    lexer.next();
    nesting.height = 1;
    return literal;
  }

  /** The value of the current token, a number. */
  BigDecimal numberValue() {
    if (lexer.end - lexer.start <= 9 && isWhole())
      return BigDecimal.valueOf(Integer.parseInt(lexer.tokenText()));
    if (lexer.end - lexer.start > LONGEST_NUMBER) throw hugeNumber();
    try {
      return new BigDecimal(lexer.tokenText());
    } catch (NumberFormatException e) {
      throw hugeNumber();
    }
  }

  private boolean isWhole() {
    for (int at = lexer.start; at < lexer.end; at++)
      if (!Characters.isDigit(lexer.at(at))) return false;
    return true;
  }

  private Failure hugeNumber() {
    return problems.fail(
        lexer.start,
        lexer.end,
        "Found a number beyond what can be computed with: write one of fewer digits.");
  }

  private Expression parentheses() {
    int start = lexer.start;
    boolean newlines = lexer.newlines;
    lexer.newlines = false;
    lexer.next();
    Expression inner = expression();
    nesting.grow(0);
    int end = lexer.end;
    close(TokenKind.CLOSE_PARENTHESIS, start, newlines);
    return new Parentheses(start, end, inner);
  }

  /** Reads a closing bracket, and goes on with newlines as they were before the opening one. */
  void close(TokenKind bracket, int open, boolean newlines) {
    if (lexer.kind != bracket) throw unclosed(open);
    lexer.newlines = newlines;
    lexer.next();
  }

  Failure unclosed(int open) {
    return problems.fail(
        lexer.start,
        lexer.end,
        "Found "
            + lexer.found()
            + " inside \""
            + lexer.at(open)
            + "\": separate values by commas, or close the bracket before this.");
  }

  void expect(TokenKind kind, String what) {
    if (lexer.kind != kind)
      throw problems.fail(
          lexer.start, lexer.end, "Found " + lexer.found() + ", expected " + what + " here.");
    lexer.next();
  }
}
