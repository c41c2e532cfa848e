package dev.lintel.fix.lens;

import dev.lintel.fix.lens.Trees.Located;
import dev.lintel.syntax.hcl.Expression;
import dev.lintel.syntax.hcl.TemplatePart;
import java.util.ArrayList;
import java.util.List;

/** Lists that are one text with commas. */
final class CommaText {
  private CommaText() {}

  /** Whether an expression is such a text, all of it known. */
  static boolean is(Expression expression) {
    return expression instanceof Expression.Template template
        && template.form() == Expression.TemplateForm.QUOTED
        && template.parts().size() == 1
        && template.parts().getFirst() instanceof TemplatePart.Literal literal
        && literal.text().indexOf(',') >= 0;
  }

  /** The text without some of its elements; the white space of the others stays. */
  static Change without(Located located, List<String> gone) {
    Expression expression = located.expression();
    String text = located.source().substring(expression.start() + 1, expression.end() - 1);
    List<String> left = new ArrayList<>();
    for (String element : text.split(",", -1))
      if (!gone.contains(element.strip())) left.add(element);
    String rest = String.join(",", left).strip();
    return new Change.Replace(located.source(), expression, "\"" + rest + "\"");
  }
}
