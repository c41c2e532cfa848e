package dev.lintel.syntax.hcl;

import java.util.List;

/** What a template is made of. */
public sealed interface TemplatePart extends Node {

  /** Literal text, escapes resolved and, in an indented heredoc, indentation taken off. */
  record Literal(int start, int end, String text) implements TemplatePart {}

  /**
   * <code>${ expression }</code>; the trim marks ({@code ~}) are already applied to the literals
   * beside it.
   */
  record Interpolation(int start, int end, Expression expression) implements TemplatePart {}

  /**
   * <code>%{ if … }…%{ else }…%{ endif }</code>; {@code otherwise} is empty where there is no else.
   */
  record If(
      int start,
      int end,
      Expression condition,
      List<TemplatePart> then,
      List<TemplatePart> otherwise)
      implements TemplatePart {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * <code>%{ for key, value in … }…%{ endfor }</code>; {@code key} is "" where only the value is
   * named.
   */
  record For(
      int start, int end, String key, String value, Expression collection, List<TemplatePart> body)
      implements TemplatePart {
    public For {
      body = List.copyOf(body);
    }
  }
}
