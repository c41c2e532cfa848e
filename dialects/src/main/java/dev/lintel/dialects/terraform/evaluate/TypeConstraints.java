package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands after {@code type =} in a variable, with {@code optional()} and defaults. */
public final class TypeConstraints {
  private static final int DEEPEST = 100;

  private final Scope scope;
  private final SourceText source;
  private int depth;

  private TypeConstraints(Scope scope, SourceText source) {
    this.scope = scope;
    this.source = source;
  }

  /**
   * The type that an expression spells, also as Terraform 0.11 quoted it ({@code "list"}). What is
   * none is a problem of the scope, and {@link Type#ANY}.
   */
  public static Type parse(Expression expression, Scope scope, SourceText source) {
    return new TypeConstraints(scope, source).type(expression);
  }

  private Type type(Expression expression) {
    if (++depth > DEEPEST) return refuse(expression, "This type is nested too deep");
    Type type =
        switch (expression) {
          case Expression.Variable variable -> named(variable.name(), expression);
          case Expression.Name name -> named(name.name(), expression);
          case Expression.Template template -> quoted(template);
          case Expression.Call call -> constructed(call);
          case Expression.Parentheses parentheses -> type(parentheses.inner());
          default ->
              refuse(expression, "This is no type; write one such as string or list(string)");
        };
    depth--;
    return type;
  }

  private Type refuse(Expression expression, String message) {
    Origin at = Origin.of(source, expression.start(), expression.end());
    scope.problem(new Problem(Problem.Level.ERROR, message + '.', at));
    return Type.ANY;
  }

  private Type named(String name, Expression expression) {
    return switch (name) {
      case "any", "object", "tuple" -> Type.ANY;
      case "string" -> Type.TEXT;
      case "number" -> Type.NUMBER;
      case "bool" -> Type.BOOL;
      case "list" -> new Type.ListOf(Type.ANY);
      case "set" -> new Type.SetOf(Type.ANY);
      case "map" -> new Type.MapOf(Type.ANY);
      default -> refuse(expression, "There is no type " + name + "; write one such as string");
    };
  }

  /** {@code "map"} in Terraform 0.11 was a map of texts; so is it still read. */
  private Type quoted(Expression.Template template) {
    boolean plain =
        template.parts().size() == 1 && template.parts().getFirst() instanceof TemplatePart.Literal;
    if (!plain) return refuse(template, "This is no type");
    String name = ((TemplatePart.Literal) template.parts().getFirst()).text();
    return switch (name) {
      case "list" -> new Type.ListOf(Type.ANY);
      case "map" -> new Type.MapOf(Type.ANY);
      default -> named(name, template);
    };
  }

  private Type constructed(Expression.Call call) {
    if (call.arguments().size() != 1)
      return refuse(call, "The type " + call.function() + "() takes one argument");
    Expression argument = call.arguments().getFirst();
    return switch (call.function()) {
      case "list" -> new Type.ListOf(type(argument));
      case "set" -> new Type.SetOf(type(argument));
      case "map" -> new Type.MapOf(type(argument));
      case "tuple" -> tuple(argument);
      case "object" -> object(argument);
      default -> refuse(call, "There is no type " + call.function() + "()");
    };
  }

  private Type tuple(Expression argument) {
    if (!(argument instanceof Expression.Tuple tuple))
      return refuse(
          argument, "A tuple's type takes a list of types, such as tuple([string, bool])");
    List<Type> elements = new ArrayList<>(tuple.elements().size());
    for (Expression element : tuple.elements()) elements.add(type(element));
    return new Type.TupleOf(elements);
  }

  private Type object(Expression argument) {
    if (!(argument instanceof Expression.ObjectLiteral object))
      return refuse(
          argument, "An object's type takes attributes, such as object({ name = string })");
    Map<String, Type.Attribute> attributes = new LinkedHashMap<>();
    for (ObjectEntry entry : object.entries()) {
      String name = name(entry.key());
      if (name == null) refuse(entry.key(), "An attribute's name must be a word");
      else attributes.put(name, attribute(entry.value()));
    }
    return new Type.ObjectOf(attributes);
  }

  private static @Nullable String name(Expression key) {
    return switch (key) {
      case Expression.Name name -> name.name();
      case Expression.Variable variable -> variable.name();
      case Expression.Template template
          when template.parts().size() == 1
              && template.parts().getFirst() instanceof TemplatePart.Literal literal ->
          literal.text();
      default -> null;
    };
  }

  private Type.Attribute attribute(Expression expression) {
    if (!(expression instanceof Expression.Call call && call.function().equals("optional")))
      return Type.Attribute.required(type(expression));
    int size = call.arguments().size();
    if (size < 1 || size > 2) {
      refuse(call, "optional() takes a type, and a default if there is one");
      return Type.Attribute.optional(Type.ANY);
    }
    Type type = type(call.arguments().getFirst());
    if (size == 1) return Type.Attribute.optional(type);
    Value value = Evaluator.evaluate(call.arguments().get(1), scope, source);
    Value converted = Conversions.convert(value, type, scope, "The default of this attribute");
    return new Type.Attribute(type, true, Optional.of(converted));
  }
}
