package dev.lintel.syntax.hcl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** HCL's expressions, as its specification names them. */
public sealed interface Expression extends Node {

  record NumberLiteral(int start, int end, BigDecimal value) implements Expression {}

  record BoolLiteral(int start, int end, boolean value) implements Expression {}

  record NullLiteral(int start, int end) implements Expression {}

  /**
   * A quoted string, a heredoc or (for JSON's strings and {@code templatefile}) a bare template.
   */
  record Template(int start, int end, TemplateForm form, List<TemplatePart> parts)
      implements Expression {
    public Template {
      parts = List.copyOf(parts);
    }
  }

  /**
   * How a template is written. A heredoc's span runs from {@code <<} to the end of its closing
   * marker.
   */
  enum TemplateForm {
    QUOTED,
    HEREDOC,
    INDENTED_HEREDOC,
    BARE
  }

  /** A name that stands for a value: the root of a traversal, or a loop's variable. */
  record Variable(int start, int end, String name) implements Expression {}

  /** A bare name as an object's key: its own text, not a variable. */
  record Name(int start, int end, String name) implements Expression {}

  /** {@code target.name}. */
  record GetAttribute(int start, int end, Expression target, String name) implements Expression {}

  /** {@code target[key]}, or the legacy {@code target.0}, whose key is a number. */
  record Index(int start, int end, Expression target, Expression key) implements Expression {}

  /**
   * {@code target.*.x} (not full) or {@code target[*].x}: {@code each} is evaluated for every
   * element, with the {@link SplatElement} in it standing for the element.
   */
  record Splat(int start, int end, Expression target, boolean full, Expression each)
      implements Expression {}

  /** The element inside {@link Splat#each}; it has no text of its own (start = end). */
  record SplatElement(int start, int end) implements Expression {}

  record Tuple(int start, int end, List<Expression> elements) implements Expression {
    public Tuple {
      elements = List.copyOf(elements);
    }
  }

  record ObjectLiteral(int start, int end, List<ObjectEntry> entries) implements Expression {
    public ObjectLiteral {
      entries = List.copyOf(entries);
    }
  }

  /** {@code [for k, v in collection : result if condition]}. */
  record ForTuple(
      int start,
      int end,
      String key,
      String value,
      Expression collection,
      Expression result,
      Optional<Expression> condition)
      implements Expression {}

  /**
   * <code>{for k, v in collection : resultKey => result... if condition}</code>; {@code key} is ""
   * where only the value is named.
   */
  record ForObject(
      int start,
      int end,
      String key,
      String value,
      Expression collection,
      Expression resultKey,
      Expression result,
      boolean grouping,
      Optional<Expression> condition)
      implements Expression {}

  /** {@code function(a, b...)}; the name may have namespaces ({@code provider::aws::arn_parse}). */
  record Call(
      int start,
      int end,
      String function,
      int functionEnd,
      List<Expression> arguments,
      boolean expandsLast)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  record Unary(int start, int end, UnaryOperator operator, Expression operand)
      implements Expression {}

  record Binary(int start, int end, BinaryOperator operator, Expression left, Expression right)
      implements Expression {}

  record Conditional(
      int start, int end, Expression condition, Expression then, Expression otherwise)
      implements Expression {}

  /**
   * What stands where an argument's value should and could not be read: a problem says why, and
   * nothing is known of the value.
   */
  record Unreadable(int start, int end) implements Expression {}

  record Parentheses(int start, int end, Expression inner) implements Expression {}

  enum UnaryOperator {
    NEGATE,
    NOT
  }

  enum BinaryOperator {
    OR,
    AND,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MODULO
  }
}
