package dev.lintel.dialects.terraform.configuration;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.HclSyntaxException;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import dev.lintel.syntax.json.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** JSON values as expressions: strings are templates, except where nothing may be computed. */
final class JsonExpressions {
  private final SourceText source;
  private final List<SyntaxProblem> problems;

  JsonExpressions(SourceText source, List<SyntaxProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * @param literal whether strings are only themselves
   */
  Expression of(JsonNode node, boolean literal) {
    return switch (node) {
      case JsonNode.JsonObject object -> object(object, literal);
      case JsonNode.JsonArray array -> {
        List<Expression> elements = new ArrayList<>();
        for (JsonNode each : array.elements()) elements.add(of(each, literal));
        yield new Expression.Tuple(array.start(), array.end(), elements);
      }
      case JsonNode.JsonString string ->
          string(string.start(), string.end(), string.value(), literal);
      case JsonNode.JsonNumber number -> number(number);
      case JsonNode.JsonBoolean bool ->
          new Expression.BoolLiteral(bool.start(), bool.end(), bool.value());
      case JsonNode.JsonNull absent -> new Expression.NullLiteral(absent.start(), absent.end());
    };
  }

  /** A text that is an expression by itself; what is none stays a text. */
  Expression expression(JsonNode node) {
    if (node instanceof JsonNode.JsonString string
        && string.end() - string.start() - 2 == string.value().length()) {
      try {
        return HclParser.expression(source, string.start() + 1, string.end() - 1);
      } catch (HclSyntaxException e) {
        return of(node, true);
      }
    }
    return of(node, true);
  }

  private Expression object(JsonNode.JsonObject object, boolean literal) {
    List<ObjectEntry> entries = new ArrayList<>();
    for (JsonNode.Member member : object.members())
      entries.add(
          new ObjectEntry(
              member.start(),
              member.end(),
              string(member.start(), member.nameEnd(), member.name(), literal),
              of(member.value(), literal)));
    return new Expression.ObjectLiteral(object.start(), object.end(), entries);
  }

  private Expression number(JsonNode.JsonNumber number) {
    try {
      return new Expression.NumberLiteral(
          number.start(), number.end(), new BigDecimal(number.digits()));
    } catch (NumberFormatException e) {
      problems.add(
          new SyntaxProblem(number.start(), number.end(), "this is no number; write it in digits"));
      return new Expression.NullLiteral(number.start(), number.end());
    }
  }

  /** Start and end include the quotes. */
  private Expression string(int start, int end, String value, boolean literal) {
    if (literal || !isTemplate(value)) return plain(start, end, value);
    try {
      boolean verbatim = end - start - 2 == value.length();
      return verbatim
          ? HclParser.template(source, start + 1, end - 1)
          : EscapedTemplate.parse(source, start, end, value);
    } catch (HclSyntaxException e) {
      SyntaxProblem problem = e.problem();
      problems.add(new SyntaxProblem(start, end, problem.message()));
      return plain(start, end, value);
    }
  }

  private static boolean isTemplate(String value) {
    return value.contains("${") || value.contains("%{");
  }

  private static Expression plain(int start, int end, String value) {
    List<TemplatePart> parts =
        value.isEmpty() ? List.of() : List.of(new TemplatePart.Literal(start, end, value));
    return new Expression.Template(start, end, Expression.TemplateForm.QUOTED, parts);
  }
}
