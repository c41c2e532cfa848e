package dev.lintel.knowledge.language;

import java.util.List;

/**
 * A requirement, or a piece of one. The offsets are UTF-16 indexes into the text it was read from;
 * the end is exclusive.
 */
public sealed interface Expression {
  int start();

  int end();

  /** Null, a boolean, a number or a text. */
  record Literal(Constant value, int start, int end) implements Expression {}

  record ListLiteral(List<Expression> elements, int start, int end) implements Expression {
    public ListLiteral {
      elements = List.copyOf(elements);
    }
  }

  /**
   * A name of the subject that is judged: a property, a link, a part's list, {@code owner} in a
   * part, or one of the {@link Names#VERSIONS}. A qualified name such as {@code block.acls} is one
   * name.
   */
  record Property(String name, int start, int end) implements Expression {}

  /** A loop variable, {@code that} (a link's candidate) or {@code self} (the subject). */
  record Local(String name, int start, int end) implements Expression {}

  /**
   * A property, link or part of another subject (the name may be qualified), a raw attribute of a
   * resource that has no kind here, or a field of a record such as an image.
   */
  record Select(Expression base, String name, int start, int end) implements Expression {}

  /** {@code map["key"]}. */
  record At(Expression map, Expression key, int start, int end) implements Expression {}

  record Not(Expression operand, int start, int end) implements Expression {}

  /** Two or more, in the order of the text. */
  record And(List<Expression> operands, int start, int end) implements Expression {
    public And {
      operands = List.copyOf(operands);
    }
  }

  /** Two or more, in the order of the text. */
  record Or(List<Expression> operands, int start, int end) implements Expression {
    public Or {
      operands = List.copyOf(operands);
    }
  }

  record Conditional(
      Expression condition, Expression then, Expression otherwise, int start, int end)
      implements Expression {}

  record Compare(Operator operator, Expression left, Expression right, int start, int end)
      implements Expression {}

  record In(Expression element, Expression list, int start, int end) implements Expression {}

  /** {@code list.exists(variable, predicate)} and its siblings. */
  record Quantifier(
      Quantity quantity, Expression list, String variable, Expression predicate, int start, int end)
      implements Expression {}

  /** A function; of {@code text.matches("a")} the text is the first argument. */
  record Call(Function function, List<Expression> arguments, int start, int end)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }
  }

  enum Quantity {
    EXISTS("exists"),
    ALL("all"),
    FILTER("filter");

    private final String word;

    Quantity(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
