package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Quoted strings, heredocs and template files. */
final class Templates {
  private Templates() {}

  static Value evaluate(
      Expression.Template template, Evaluation evaluation, @Nullable Names names) {
    List<TemplatePart> parts = template.parts();
    Origin at = evaluation.place(template);
    if (parts.isEmpty()) return new Value.Text("", at);
    if (parts.size() == 1) {
      if (parts.getFirst() instanceof TemplatePart.Literal literal)
        return new Value.Text(Texts.normal(literal.text()), at);
      if (parts.getFirst() instanceof TemplatePart.Interpolation only)
        return evaluation.evaluate(only.expression(), names);
    }
    Texts.Builder text = new Texts.Builder(at);
    append(parts, text, evaluation, names);
    return text.tooLong() ? evaluation.limit(at) : text.build();
  }

  private static void append(
      List<TemplatePart> parts, Texts.Builder text, Evaluation evaluation, @Nullable Names names) {
    for (TemplatePart part : parts) {
      if (text.tooLong()) return;
      switch (part) {
        case TemplatePart.Literal literal ->
            text.literal(literal.text(), evaluation.place(literal));
        case TemplatePart.Interpolation interpolation ->
            text.add(interpolated(interpolation, evaluation, names));
        case TemplatePart.If condition -> choose(condition, text, evaluation, names);
        case TemplatePart.For loop -> repeat(loop, text, evaluation, names);
      }
    }
  }

  private static Value interpolated(
      TemplatePart.Interpolation interpolation, Evaluation evaluation, @Nullable Names names) {
    Value value = evaluation.evaluate(interpolation.expression(), names);
    return switch (value) {
      case Value.Text _, Value.Number _, Value.Bool _, Value.Encoded _ -> value;
      case Value.Reference _, Value.PartialText _, Value.Unknown _ -> value;
      case Value.Absent _ ->
          evaluation.fail(
              "A value inside a text is null; give it a text with coalesce().",
              evaluation.place(interpolation));
      case Value.Sequence _, Value.Mapping _ ->
          evaluation.fail(
              "A value inside a text must be a string, not "
                  + Types.noun(value)
                  + "; join() or jsonencode() make one of it.",
              evaluation.place(interpolation));
    };
  }

  private static void choose(
      TemplatePart.If directive, Texts.Builder text, Evaluation evaluation, @Nullable Names names) {
    Value condition =
        Operators.operand(
            evaluation.evaluate(directive.condition(), names), Type.BOOL, "%{ if }", evaluation);
    if (condition instanceof Value.Bool known) {
      append(known.value() ? directive.then() : directive.otherwise(), text, evaluation, names);
      return;
    }
    Origin at = evaluation.place(directive);
    Texts.Builder then = new Texts.Builder(at);
    Texts.Builder otherwise = new Texts.Builder(at);
    append(directive.then(), then, evaluation, names);
    append(directive.otherwise(), otherwise, evaluation, names);
    text.add(Choice.between(new Causes().add(condition).all(at), then.build(), otherwise.build()));
  }

  private static void repeat(
      TemplatePart.For loop, Texts.Builder text, Evaluation evaluation, @Nullable Names names) {
    Value collection = evaluation.evaluate(loop.collection(), names);
    Origin at = evaluation.place(loop);
    Loops.Items items = Loops.items(collection, evaluation, at);
    if (items == null) {
      text.add(Evaluation.unknown(at, Hints.NONE.withNotNull(), List.of(collection)));
      return;
    }
    for (Map.Entry<Value, Element> item : items.entries()) {
      if (text.tooLong() || !evaluation.affords(1)) break;
      Names inner = Loops.bind(loop.key(), loop.value(), item, names);
      if (item.getValue().sure()) append(loop.body(), text, evaluation, inner);
      else text.add(maybe(loop, evaluation, inner, at));
    }
    if (items.open().isPresent())
      text.add(new Causes().add(items.open().get()).unknown(Hints.NONE.withNotNull(), at));
  }

  private static Value maybe(
      TemplatePart.For loop, Evaluation evaluation, @Nullable Names names, Origin at) {
    Texts.Builder once = new Texts.Builder(at);
    append(loop.body(), once, evaluation, names);
    return Choice.between(Causes.condition(at), once.build(), new Value.Text("", at));
  }
}
