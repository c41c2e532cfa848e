package dev.lintel.syntax.hcl;

import dev.lintel.syntax.hcl.Expression.BoolLiteral;
import dev.lintel.syntax.hcl.Expression.Call;
import dev.lintel.syntax.hcl.Expression.Name;
import dev.lintel.syntax.hcl.Expression.NullLiteral;
import dev.lintel.syntax.hcl.Expression.ObjectLiteral;
import dev.lintel.syntax.hcl.Expression.Tuple;
import dev.lintel.syntax.hcl.Expression.Variable;
import java.util.ArrayList;
import java.util.List;

/** What stands between brackets: tuples, objects, and the arguments of functions. */
final class CollectionParser {
  private final Lexer lexer;
  private final Problems problems;
  private final Nesting nesting;
  private final ExpressionParser expressions;
  private final ForParser loops;

  CollectionParser(Lexer lexer, Problems problems, Nesting nesting, ExpressionParser expressions) {
    this.lexer = lexer;
    this.problems = problems;
    this.nesting = nesting;
    this.expressions = expressions;
    this.loops = new ForParser(lexer, problems, nesting, expressions);
  }

  Expression tuple() {
    int open = lexer.start;
    boolean newlines = lexer.newlines;
    lexer.newlines = false;
    lexer.next();
    if (lexer.is("for")) return loops.tuple(open, newlines);
    List<Expression> elements = new ArrayList<>();
    int height = 0;
    while (lexer.kind != TokenKind.CLOSE_BRACKET) {
      elements.add(expressions.expression());
      height = Math.max(height, nesting.height);
      separate(TokenKind.CLOSE_BRACKET, open);
    }
    nesting.height = height;
    nesting.grow(0);
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACKET, open, newlines);
    return new Tuple(open, end, elements);
  }

  private void separate(TokenKind bracket, int open) {
    if (lexer.kind == TokenKind.COMMA) lexer.next();
    else if (lexer.kind != bracket) throw expressions.unclosed(open);
  }

  Expression object() {
    int open = lexer.start;
    boolean newlines = lexer.newlines;
    lexer.newlines = true;
    lexer.next();
    skipNewlines();
    if (lexer.is("for")) return loops.object(open, newlines);
    List<ObjectEntry> entries = new ArrayList<>();
    int height = 0;
    while (lexer.kind != TokenKind.CLOSE_BRACE) {
      entries.add(entry());
      height = Math.max(height, nesting.height);
      if (lexer.kind == TokenKind.COMMA) lexer.next();
      else if (lexer.kind != TokenKind.NEWLINE && lexer.kind != TokenKind.CLOSE_BRACE)
        throw problems.fail(
            lexer.start,
            lexer.end,
            "Found "
                + lexer.found()
                + " after an object's entry: separate entries by a comma or a new line.");
      skipNewlines();
    }
    nesting.height = height;
    nesting.grow(0);
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_BRACE, open, newlines);
    return new ObjectLiteral(open, end, entries);
  }

  private void skipNewlines() {
    while (lexer.kind == TokenKind.NEWLINE) lexer.next();
  }

  private ObjectEntry entry() {
    Expression key = key(expressions.expression());
    int height = nesting.height;
    if (lexer.kind != TokenKind.ASSIGN && lexer.kind != TokenKind.COLON)
      throw problems.fail(
          lexer.start,
          lexer.end,
          "Found " + lexer.found() + " after an object's key: write \"=\" and a value there.");
    lexer.next();
    Expression value = expressions.expression();
    nesting.grow(height);
    return new ObjectEntry(key.start(), value.end(), key, value);
  }

  /** A bare word as a key means its own text. */
  private Expression key(Expression key) {
    return switch (key) {
      case Variable it -> new Name(it.start(), it.end(), it.name());
      case BoolLiteral it -> new Name(it.start(), it.end(), it.value() ? "true" : "false");
      case NullLiteral it -> new Name(it.start(), it.end(), "null");
      default -> key;
    };
  }

  /** A call; the current token is the one behind the name's first part. */
  Expression call(int start, int firstEnd, String first) {
    int functionEnd = firstEnd;
    String function = first;
    while (lexer.kind == TokenKind.DOUBLE_COLON) {
      lexer.next();
      if (lexer.kind != TokenKind.IDENTIFIER)
        throw problems.fail(
            lexer.start,
            lexer.end,
            "Found " + lexer.found() + " after \"::\": write the name of a function there.");
      function = function + "::" + lexer.name();
      functionEnd = lexer.end;
      lexer.next();
      if (function.length() > 1_000)
        throw problems.fail(start, functionEnd, "No function has so long a name: shorten it.");
    }
    int open = lexer.start;
    if (lexer.kind != TokenKind.OPEN_PARENTHESIS)
      throw problems.fail(
          lexer.start,
          lexer.end,
          "Found " + lexer.found() + " after a function's name: write \"(\" there.");
    return arguments(start, function, functionEnd, open);
  }

  private Expression arguments(int start, String function, int functionEnd, int open) {
    boolean newlines = lexer.newlines;
    lexer.newlines = false;
    lexer.next();
    List<Expression> arguments = new ArrayList<>(4);
    boolean expandsLast = false;
    int height = 0;
    while (lexer.kind != TokenKind.CLOSE_PARENTHESIS) {
      arguments.add(expressions.expression());
      height = Math.max(height, nesting.height);
      if (lexer.kind == TokenKind.ELLIPSIS) {
        expandsLast = true;
        lexer.next();
        break;
      }
      separate(TokenKind.CLOSE_PARENTHESIS, open);
    }
    nesting.height = height;
    nesting.grow(0);
    int end = lexer.end;
    expressions.close(TokenKind.CLOSE_PARENTHESIS, open, newlines);
    return new Call(start, end, function, functionEnd, arguments, expandsLast);
  }
}
