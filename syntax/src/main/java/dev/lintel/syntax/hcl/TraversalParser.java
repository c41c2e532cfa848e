package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.GetAttribute;
import dev.lintel.syntax.hcl.Expression.Index;
import dev.lintel.syntax.hcl.Expression.NumberLiteral;
import dev.lintel.syntax.hcl.Expression.Splat;
import dev.lintel.syntax.hcl.Expression.SplatElement;
import java.math.BigDecimal;

/** What follows a value: attributes, indexes in both spellings, splats in both spellings. */
final class TraversalParser {
  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final ExpressionParser expressions;

  TraversalParser(Lexer lexer, Problems problems, Nesting nesting, ExpressionParser expressions) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = nesting;
    this.expressions = expressions;
  }

  Expression follow(Expression first) {
    Expression target = first;
    while (true) {
      if (lexer.kind == TokenKind.DOT) {
        lexer.next();
        target = lexer.kind == TokenKind.STAR ? attributeSplat(target) : step(target);
      } else if (lexer.kind == TokenKind.OPEN_BRACKET) {
        target = bracket(target);
      } else {
        return target;
      }
    }
  }

  /** What stands behind a dot: a name, or a number in the spelling of Terraform 0.11. */
  private Expression step(Expression target) {
    if (lexer.kind == TokenKind.IDENTIFIER) {
      Expression attribute = new GetAttribute(target.start(), lexer.end, target, lexer.name());
      nesting.grow(0);
      lexer.next();
      return attribute;
    }
    if (lexer.kind == TokenKind.NUMBER) return legacyIndex(target);
    throw problems.fail(
        lexer.start,
        lexer.end,
        "Found " + lexer.found() + " after a dot: write the name of an attribute there.");
  }

  /** {@code a.0}; what the lexer takes for a fraction, {@code a.0.1}, is two of them. */
  private Expression legacyIndex(Expression target) {
    int from = lexer.start;
    Expression indexed = target;
    for (int at = from; at <= lexer.end; at++) {
      char c = at < lexer.end ? lexer.at(at) : '.';
      if (c == '.') {
        indexed = digitsIndex(indexed, from, at);
        from = at + 1;
      } else if (!Characters.isDigit(c)) {
        throw problems.fail(
            lexer.start, lexer.end, "An index behind a dot is a whole number: write [index].");
      }
    }
    lexer.next();
    return indexed;
  }

  private Expression digitsIndex(Expression target, int from, int to) {
    if (to - from > 18) throw problems.fail(from, to, "No list is so long: write a smaller index.");
    BigDecimal value = BigDecimal.valueOf(Long.parseLong(lexer.substring(from, to)));
    nesting.grow(1);
    return new Index(target.start(), to, target, new NumberLiteral(from, to, value));
  }

  /** {@code target.*}: takes the names and numbers behind it along, but no brackets. */
  private Expression attributeSplat(Expression target) {
    int height = nesting.height;
    int end = lexer.end;
    Expression each = new SplatElement(end, end);
    nesting.height = 1;
    lexer.next();
    while (lexer.kind == TokenKind.DOT) {
      lexer.next();
      if (lexer.kind == TokenKind.STAR) return attributeSplat(splat(target, false, each, height));
      each = step(each);
    }
    return splat(target, false, each, height);
  }

  private Expression bracket(Expression target) {
    int open = lexer.start;
    int height = nesting.height;
    boolean newlines = lexer.newlines;
    lexer.newlines = false;
    lexer.next();
    if (lexer.kind == TokenKind.STAR) return fullSplat(target, open, height, newlines);
    Expression key = expressions.expression();
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACKET, open, newlines);
    nesting.grow(height);
    return new Index(target.start(), end, target, key);
  }

  /** {@code target[*]}: takes all that follows along. */
  private Expression fullSplat(Expression target, int open, int height, boolean newlines) {
    lexer.next();
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACKET, open, newlines);
    nesting.enter();
    nesting.height = 1;
    Expression each = follow(new SplatElement(end, end));
    nesting.leave();
    return splat(target, true, each, height);
  }

  private Expression splat(Expression target, boolean full, Expression each, int height) {
    nesting.grow(height);
    return new Splat(target.start(), each.end(), target, full, each);
  }
}
