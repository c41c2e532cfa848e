package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Evaluator;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Element;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.HclSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with templates in it, rendered with variables of its own. */
final class RenderedTemplate {
  private RenderedTemplate() {}

  /** The result and its pieces have the place of the template: its text has none in a file. */
  static Value of(Value.Text template, Optional<Value> variables, Scope scope) {
    Map<String, Value> names = new HashMap<>();
    if (variables.orElse(null) instanceof Value.Mapping mapping)
      for (Map.Entry<String, Element> entry : mapping.entries().entrySet())
        names.put(entry.getKey(), entry.getValue().value().at(template.origin()));
    SourceText text = SourceText.of(template.origin().source().path(), template.value());
    try {
      Expression expression = HclParser.template(text, 0, text.length());
      return placed(Evaluator.evaluate(expression, scope, text, names), template);
    } catch (HclSyntaxException e) {
      return Unknowns.of(Reason.MALFORMED, e.problem().message(), template.origin());
    }
  }

  private static Value placed(Value value, Value.Text template) {
    if (!(value instanceof Value.PartialText partial)) return value.at(template.origin());
    List<Value> pieces = new ArrayList<>();
    for (Value piece : partial.pieces()) pieces.add(piece.at(template.origin()));
    return new Value.PartialText(pieces, template.origin());
  }
}
