package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.configuration.Declaration;
import dev.lintel.dialects.terraform.configuration.PlacedAttribute;
import dev.lintel.dialects.terraform.configuration.PlacedBlock;
import dev.lintel.dialects.terraform.evaluate.Evaluator;
import dev.lintel.dialects.terraform.evaluate.Scope;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a variable may be, by its own validation: {@code contains(["a", "b"], var.x)}. */
final class AllowedValues {
  private AllowedValues() {}

  /** The values it is one of; empty where that is not said in this way. */
  static List<Value> of(Declaration variable, Scope constants) {
    for (PlacedBlock block : variable.blocks("validation")) {
      Optional<PlacedAttribute> condition =
          Declaration.of(block.source(), block.block()).attribute("condition");
      if (condition.isPresent()
          && list(condition.get().value(), variable.label(0)) instanceof Expression.Tuple list
          && Evaluator.evaluate(list, constants, block.source()) instanceof Value.Sequence values) {
        List<Value> allowed = new ArrayList<>();
        for (Element each : values.elements()) allowed.add(each.value());
        return allowed;
      }
    }
    return List.of();
  }

  private static Expression list(Expression condition, String variable) {
    if (condition instanceof Expression.Parentheses inner) return list(inner.inner(), variable);
    return condition instanceof Expression.Call call
            && call.function().equals("contains")
            && call.arguments().size() == 2
            && call.arguments().get(0) instanceof Expression.Tuple list
            && isConstant(list)
            && StaticNames.of(call.arguments().get(1))
                .filter(("var." + variable)::equals)
                .isPresent()
        ? list
        : condition;
  }

  private static boolean isConstant(Expression.Tuple list) {
    for (Expression each : list.elements())
      if (!(each instanceof Expression.Template
          || each instanceof Expression.NumberLiteral
          || each instanceof Expression.NullLiteral)) return false;
    return true;
  }
}
