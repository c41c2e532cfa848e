package dev.lintel.syntax.hcl;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import java.util.List;

/** Writes trees as S-expressions, so that a test reads as text in, tree out. */
final class Trees {
  private Trees() {}

  /** The items of a file, one a line, then its problems as {@code !start-end}. */
  static String file(String text) {
    HclFile file = HclParser.parse(SourceText.of("test.tf", text));
    StringBuilder out = new StringBuilder();
    for (Item item : file.body().items()) out.append(item(text, item)).append('\n');
    for (SyntaxProblem problem : file.problems())
      out.append("! ").append(quoted(text.substring(problem.start(), problem.end()))).append('\n');
    return out.toString().strip();
  }

  static String expression(String text) {
    SourceText source = SourceText.of("test.tf", text);
    return expression(HclParser.expression(source, 0, text.length()));
  }

  static String template(String text) {
    SourceText source = SourceText.of("test.tf", text);
    return expression(HclParser.template(source, 0, text.length()));
  }

  private static String item(String text, Item item) {
    return switch (item) {
      case Attribute(int _, int _, String name, int _, Expression.Unreadable value) ->
          "(= " + name + " (broken " + quoted(text.substring(value.start(), value.end())) + "))";
      case Attribute it -> "(= " + it.name() + " " + expression(it.value()) + ")";
      case Block it -> block(text, it);
      case Broken it -> "(broken " + quoted(text.substring(it.start(), it.end())) + ")";
    };
  }

  private static String block(String text, Block block) {
    StringBuilder out = new StringBuilder("(block ").append(block.type());
    for (Label label : block.labels())
      out.append(' ').append(label.quoted() ? quoted(label.text()) : label.text());
    for (Item item : block.body().items()) out.append(' ').append(item(text, item));
    return out.append(')').toString();
  }

  static String expression(Expression expression) {
    return switch (expression) {
      case Expression.NumberLiteral it -> it.value().toString();
      case Expression.BoolLiteral it -> Boolean.toString(it.value());
      case Expression.NullLiteral _ -> "null";
      case Expression.Template it -> template(it);
      case Expression.Variable it -> it.name();
      case Expression.Name it -> "'" + it.name();
      case Expression.GetAttribute it -> "(. " + expression(it.target()) + " " + it.name() + ")";
      case Expression.Index it ->
          "(index " + expression(it.target()) + " " + expression(it.key()) + ")";
      case Expression.Splat it ->
          (it.full() ? "(splat[*] " : "(splat.* ")
              + expression(it.target())
              + " "
              + expression(it.each())
              + ")";
      case Expression.SplatElement _ -> "_";
      case Expression.Unreadable _ -> "(broken)";
      case Expression.Tuple it -> list("tuple", it.elements());
      case Expression.ObjectLiteral it -> object(it);
      case Expression.ForTuple it ->
          "(for[] "
              + variables(it.key(), it.value())
              + expression(it.collection())
              + " "
              + expression(it.result())
              + it.condition().map(c -> " if " + expression(c)).orElse("")
              + ")";
      case Expression.ForObject it ->
          "(for{} "
              + variables(it.key(), it.value())
              + expression(it.collection())
              + " "
              + expression(it.resultKey())
              + " "
              + expression(it.result())
              + (it.grouping() ? "..." : "")
              + it.condition().map(c -> " if " + expression(c)).orElse("")
              + ")";
      case Expression.Call it ->
          list("call " + it.function() + (it.expandsLast() ? "..." : ""), it.arguments());
      case Expression.Unary it ->
          (it.operator() == Expression.UnaryOperator.NOT ? "(not " : "(neg ")
              + expression(it.operand())
              + ")";
      case Expression.Binary it ->
          "("
              + it.operator().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + expression(it.left())
              + " "
              + expression(it.right())
              + ")";
      case Expression.Conditional it ->
          "(? "
              + expression(it.condition())
              + " "
              + expression(it.then())
              + " "
              + expression(it.otherwise())
              + ")";
      case Expression.Parentheses it -> "(() " + expression(it.inner()) + ")";
    };
  }

  private static String variables(String key, String value) {
    return (key.isEmpty() ? value : key + "," + value) + " ";
  }

  private static String list(String name, List<Expression> elements) {
    StringBuilder out = new StringBuilder("(").append(name);
    for (Expression element : elements) out.append(' ').append(expression(element));
    return out.append(')').toString();
  }

  private static String object(Expression.ObjectLiteral object) {
    StringBuilder out = new StringBuilder("(object");
    for (ObjectEntry entry : object.entries())
      out.append(" (")
          .append(expression(entry.key()))
          .append(' ')
          .append(expression(entry.value()))
          .append(')');
    return out.append(')').toString();
  }

  private static String template(Expression.Template template) {
    if (template.parts().isEmpty()) return "\"\"";
    if (template.parts().size() == 1
        && template.parts().getFirst() instanceof TemplatePart.Literal literal)
      return quoted(literal.text());
    return "(template" + parts(template.parts()) + ")";
  }

  private static String parts(List<TemplatePart> parts) {
    StringBuilder out = new StringBuilder();
    for (TemplatePart part : parts) out.append(' ').append(part(part));
    return out.toString();
  }

  private static String part(TemplatePart part) {
    return switch (part) {
      case TemplatePart.Literal it -> quoted(it.text());
      case TemplatePart.Interpolation it -> expression(it.expression());
      case TemplatePart.If it ->
          "(if "
              + expression(it.condition())
              + parts(it.then())
              + (it.otherwise().isEmpty() ? "" : " else" + parts(it.otherwise()))
              + ")";
      case TemplatePart.For it ->
          "(for "
              + variables(it.key(), it.value())
              + expression(it.collection())
              + parts(it.body())
              + ")";
    };
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\r", "\\r")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + '"';
  }
}
