package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.And;
import dev.lintel.knowledge.language.Expression.At;
import dev.lintel.knowledge.language.Expression.Compare;
import dev.lintel.knowledge.language.Expression.Conditional;
import dev.lintel.knowledge.language.Expression.In;
import dev.lintel.knowledge.language.Expression.ListLiteral;
import dev.lintel.knowledge.language.Expression.Literal;
import dev.lintel.knowledge.language.Expression.Local;
import dev.lintel.knowledge.language.Expression.Not;
import dev.lintel.knowledge.language.Expression.Operator;
import dev.lintel.knowledge.language.Expression.Or;
import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Select;
import dev.lintel.knowledge.language.Token.Sort;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a requirement: a subset of CEL. Names are left as they stand ({@code block.acls} is a
 * {@link Select} of {@code block}): {@link Checker} knows which qualified names there are.
 */
public final class Parser {
  /** How deep parentheses, lists and calls may nest. */
  public static final int DEEPEST = 64;

  /** How long a requirement may be, in UTF-16 units. */
  public static final int LONGEST = 20_000;

  private final List<Token> tokens;
  private final Deque<String> variables = new ArrayDeque<>();
  private int at;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  public static Parsed parse(String text) {
    try {
      if (text.length() > LONGEST)
        throw new LanguageException(
            0, text.length(), "this is longer than " + LONGEST + " characters; split the rule");
      Parser parser = new Parser(Lexer.tokens(text));
      Expression all = parser.expression();
      parser.insist(Sort.END);
      return new Parsed.Tree(all);
    } catch (LanguageException e) {
      return new Parsed.Wrong(e.problem());
    }
  }

  Expression expression() {
    if (++depth > DEEPEST)
      throw at(peek(), "this nests deeper than " + DEEPEST + "; say it with fewer parentheses");
    Expression condition = or();
    if (accept("?")) {
      Expression then = or();
      expect(":", "`?` needs its `:`, as in `a ? b : c`");
      Expression otherwise = expression();
      condition = new Conditional(condition, then, otherwise, condition.start(), otherwise.end());
    }
    depth--;
    return condition;
  }

  private Expression or() {
    Expression first = and();
    if (!peek().is("||")) return first;
    List<Expression> operands = new ArrayList<>(List.of(first));
    while (accept("||")) operands.add(and());
    return new Or(operands, first.start(), operands.getLast().end());
  }

  private Expression and() {
    Expression first = relation();
    if (!peek().is("&&")) return first;
    List<Expression> operands = new ArrayList<>(List.of(first));
    while (accept("&&")) operands.add(relation());
    return new And(operands, first.start(), operands.getLast().end());
  }

  private Expression relation() {
    Expression left = unary();
    Expression relation = relation(left);
    if (relation != left && (operator(peek()) != null || word("in")))
      throw at(peek(), "comparisons do not chain; join them with `&&`");
    return relation;
  }

  private Expression relation(Expression left) {
    Operator operator = operator(peek());
    if (operator != null) {
      next();
      Expression right = unary();
      return new Compare(operator, left, right, left.start(), right.end());
    }
    if (!word("in")) return left;
    next();
    Expression list = unary();
    return new In(left, list, left.start(), list.end());
  }

  private static @Nullable Operator operator(Token token) {
    if (token.sort() != Sort.SIGN) return null;
    for (Operator operator : Operator.values())
      if (operator.sign().equals(token.text())) return operator;
    return null;
  }

  private Expression unary() {
    Token first = peek();
    if (accept("!")) {
      if (++depth > DEEPEST) throw at(first, "too many `!` in a row; one or none is enough");
      Expression operand = unary();
      depth--;
      return new Not(operand, first.start(), operand.end());
    }
    if (!accept("-")) return member();
    Token number = insist(Sort.NUMBER);
    BigDecimal value = new BigDecimal(number.text()).negate();
    return new Literal(new Constant.Number(value), first.start(), number.end());
  }

  private Expression member() {
    Expression base = primary();
    for (int links = 0; ; links++) {
      if (links > DEEPEST) throw at(peek(), "this chain is longer than " + DEEPEST + " names");
      if (accept("[")) base = at(base);
      else if (peek().is(".")) base = afterPoint(base);
      else return base;
    }
  }

  private Expression at(Expression base) {
    Expression key = expression();
    Token close = expect("]", "`[` is not closed; write `map[\"key\"]`");
    return new At(base, key, base.start(), close.end());
  }

  private Expression afterPoint(Expression base) {
    next();
    Token name = insist(Sort.NAME);
    if (peek().is("(")) return Calls.method(this, base, name);
    refuseReserved(name);
    return new Select(base, name.text(), base.start(), name.end());
  }

  private Expression primary() {
    Token token = next();
    return switch (token.sort()) {
      case NUMBER -> literal(new Constant.Number(new BigDecimal(token.text())), token);
      case TEXT -> literal(new Constant.Text(token.text()), token);
      case NAME -> named(token);
      case SIGN -> bracket(token);
      case END -> throw at(token, "something is missing here; a name or a value is expected");
    };
  }

  private Expression bracket(Token token) {
    if (token.is("[")) {
      List<Expression> elements = list("]");
      return new ListLiteral(elements, token.start(), previous().end());
    }
    if (!token.is("("))
      throw at(token, "a name or a value is expected before " + token.described());
    Expression inside = expression();
    expect(")", "`(` is not closed; add `)`");
    return inside;
  }

  private Expression named(Token token) {
    switch (token.text()) {
      case "true" -> {
        return literal(new Constant.Bool(true), token);
      }
      case "false" -> {
        return literal(new Constant.Bool(false), token);
      }
      case "null" -> {
        return literal(new Constant.Null(), token);
      }
      default -> {
        Expression call = Calls.function(this, token);
        if (call != null) return call;
      }
    }
    refuseReserved(token);
    boolean local =
        variables.contains(token.text())
            || token.text().equals(Names.THAT)
            || token.text().equals(Names.SELF);
    return local
        ? new Local(token.text(), token.start(), token.end())
        : new Property(token.text(), token.start(), token.end());
  }

  private static Expression literal(Constant value, Token token) {
    return new Literal(value, token.start(), token.end());
  }

  private static void refuseReserved(Token name) {
    if (Names.reserved(name.text()))
      throw at(name, name.described() + " is a word of CEL and cannot be a name; take another");
  }

  /** What stands up to a closing sign, which is taken too. */
  List<Expression> list(String close) {
    List<Expression> elements = new ArrayList<>();
    while (!accept(close)) {
      if (!elements.isEmpty()) expect(",", "`,` or `" + close + "` is expected here");
      if (!elements.isEmpty() && accept(close)) return elements;
      elements.add(expression());
    }
    return elements;
  }

  /** A predicate in which one more name is a variable. */
  Expression within(Token variable) {
    variables.push(variable.text());
    Expression predicate = expression();
    variables.pop();
    return predicate;
  }

  boolean variable(String name) {
    return variables.contains(name);
  }

  Token peek() {
    return tokens.get(at);
  }

  /** A token further on; past the end, the end. */
  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token previous() {
    return tokens.get(at - 1);
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.sort() != Sort.END) at++;
    return token;
  }

  boolean accept(String sign) {
    if (!peek().is(sign)) return false;
    at++;
    return true;
  }

  private boolean word(String name) {
    return peek().sort() == Sort.NAME && peek().text().equals(name);
  }

  Token expect(String sign, String message) {
    if (!peek().is(sign)) throw at(peek(), message);
    return next();
  }

  Token insist(Sort sort) {
    Token token = peek();
    if (token.sort() == sort) return next();
    throw at(
        token,
        switch (sort) {
          case NAME -> "a name is expected before " + token.described();
          case NUMBER -> "`-` stands only before a number";
          case TEXT -> "a text is expected before " + token.described();
          case SIGN, END -> Calls.unexpected(token);
        });
  }

  static LanguageException at(Token token, String message) {
    return new LanguageException(token.start(), token.end(), message);
  }
}
