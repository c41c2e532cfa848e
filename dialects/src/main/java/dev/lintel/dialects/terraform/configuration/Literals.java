package dev.lintel.dialects.terraform.configuration;

import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.Optional;

/** What an expression says without being evaluated, for places where only constants may stand. */
public final class Literals {
  private Literals() {}

  /** The text of a quoted string or heredoc without interpolation. */
  public static Optional<String> text(Expression expression) {
    if (expression instanceof Expression.Parentheses inner) return text(inner.inner());
    if (!(expression instanceof Expression.Template template)) return Optional.empty();
    StringBuilder text = new StringBuilder();
    for (TemplatePart part : template.parts()) {
      if (!(part instanceof TemplatePart.Literal literal)) return Optional.empty();
      text.append(literal.text());
    }
    return Optional.of(text.toString());
  }

  /** The name that an object's key stands for: bare or quoted. */
  public static Optional<String> key(ObjectEntry entry) {
    return switch (entry.key()) {
      case Expression.Name name -> Optional.of(name.name());
      case Expression.Variable variable -> Optional.of(variable.name());
      default -> text(entry.key());
    };
  }

  /** The value under a key of an object literal. */
  public static Optional<Expression> member(Expression object, String name) {
    if (object instanceof Expression.ObjectLiteral literal)
      for (ObjectEntry entry : literal.entries())
        if (key(entry).filter(name::equals).isPresent()) return Optional.of(entry.value());
    return Optional.empty();
  }

  /** The name of a bare reference without steps, such as {@code var} or a loop's variable. */
  public static Optional<String> name(Expression expression) {
    return switch (expression) {
      case Expression.Variable variable -> Optional.of(variable.name());
      case Expression.Name name -> Optional.of(name.name());
      default -> text(expression);
    };
  }
}
