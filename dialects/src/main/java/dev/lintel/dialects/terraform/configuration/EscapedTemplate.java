package dev.lintel.dialects.terraform.configuration;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.ObjectEntry;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.List;

/**
 * A template inside a JSON string with escapes: it is parsed from the decoded text, and its places
 * are moved to where the JSON text has them.
 */
final class EscapedTemplate {
  /** For every index of the decoded text, and its end, the index in the JSON text. */
  private final int[] places;

  private EscapedTemplate(int[] places) {
    this.places = places;
  }

  /**
   * @param start where the string begins, its quote included
   * @param value the decoded text
   */
  static Expression parse(SourceText source, int start, int end, String value) {
    SourceText decoded = SourceText.of(source.path(), value);
    Expression template = HclParser.template(decoded, 0, value.length());
    return new EscapedTemplate(places(source.text(), start, end, value.length())).move(template);
  }

  private static int[] places(String json, int start, int end, int length) {
    int[] places = new int[length + 1];
    int at = start + 1;
    for (int i = 0; i < length; i++) {
      places[i] = Math.min(at, end - 1);
      if (at < end - 1 && json.charAt(at) == '\\') at += json.charAt(at + 1) == 'u' ? 6 : 2;
      else at++;
    }
    places[length] = end - 1;
    return places;
  }

  private int at(int index) {
    return places[Math.max(0, Math.min(index, places.length - 1))];
  }

  private Expression move(Expression expression) {
    int start = at(expression.start());
    int end = at(expression.end());
    return switch (expression) {
      case Expression.NumberLiteral e -> new Expression.NumberLiteral(start, end, e.value());
      case Expression.BoolLiteral e -> new Expression.BoolLiteral(start, end, e.value());
      case Expression.NullLiteral _ -> new Expression.NullLiteral(start, end);
      case Expression.Template e ->
          new Expression.Template(start, end, e.form(), moveParts(e.parts()));
      case Expression.Variable e -> new Expression.Variable(start, end, e.name());
      case Expression.Name e -> new Expression.Name(start, end, e.name());
      case Expression.GetAttribute e ->
          new Expression.GetAttribute(start, end, move(e.target()), e.name());
      case Expression.Index e -> new Expression.Index(start, end, move(e.target()), move(e.key()));
      case Expression.Splat e ->
          new Expression.Splat(start, end, move(e.target()), e.full(), move(e.each()));
      case Expression.Unreadable _ -> new Expression.Unreadable(start, end);
      case Expression.SplatElement _ -> new Expression.SplatElement(start, end);
      case Expression.Tuple e -> new Expression.Tuple(start, end, moveAll(e.elements()));
      case Expression.ObjectLiteral e ->
          new Expression.ObjectLiteral(start, end, moveEntries(e.entries()));
      case Expression.ForTuple e ->
          new Expression.ForTuple(
              start,
              end,
              e.key(),
              e.value(),
              move(e.collection()),
              move(e.result()),
              e.condition().map(this::move));
      case Expression.ForObject e ->
          new Expression.ForObject(
              start,
              end,
              e.key(),
              e.value(),
              move(e.collection()),
              move(e.resultKey()),
              move(e.result()),
              e.grouping(),
              e.condition().map(this::move));
      case Expression.Call e ->
          new Expression.Call(
              start,
              end,
              e.function(),
              at(e.functionEnd()),
              moveAll(e.arguments()),
              e.expandsLast());
      case Expression.Unary e -> new Expression.Unary(start, end, e.operator(), move(e.operand()));
      case Expression.Binary e ->
          new Expression.Binary(start, end, e.operator(), move(e.left()), move(e.right()));
      case Expression.Conditional e ->
          new Expression.Conditional(
              start, end, move(e.condition()), move(e.then()), move(e.otherwise()));
      case Expression.Parentheses e -> new Expression.Parentheses(start, end, move(e.inner()));
    };
  }

  private List<Expression> moveAll(List<Expression> expressions) {
    List<Expression> moved = new ArrayList<>();
    for (Expression each : expressions) moved.add(move(each));
    return moved;
  }

  private List<ObjectEntry> moveEntries(List<ObjectEntry> entries) {
    List<ObjectEntry> moved = new ArrayList<>();
    for (ObjectEntry each : entries)
      moved.add(
          new ObjectEntry(at(each.start()), at(each.end()), move(each.key()), move(each.value())));
    return moved;
  }

  private List<TemplatePart> moveParts(List<TemplatePart> parts) {
    List<TemplatePart> moved = new ArrayList<>();
    for (TemplatePart each : parts) moved.add(move(each));
    return moved;
  }

  private TemplatePart move(TemplatePart part) {
    int start = at(part.start());
    int end = at(part.end());
    return switch (part) {
      case TemplatePart.Literal p -> new TemplatePart.Literal(start, end, p.text());
      case TemplatePart.Interpolation p ->
          new TemplatePart.Interpolation(start, end, move(p.expression()));
      case TemplatePart.If p ->
          new TemplatePart.If(
              start, end, move(p.condition()), moveParts(p.then()), moveParts(p.otherwise()));
      case TemplatePart.For p ->
          new TemplatePart.For(
              start, end, p.key(), p.value(), move(p.collection()), moveParts(p.body()));
    };
  }
}
