package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.Rule.Requirement;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Meaning;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.knowledge.language.Expression.Operator;
import dev.lintel.knowledge.language.ValueType;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether every map can write what a rule wants of its property: {@code "*"} is only read. */
final class Wants {
  private final Kind kind;
  private final Rule rule;
  private final Places places;

  private Wants(Kind kind, Rule rule, Places places) {
    this.kind = kind;
    this.rule = rule;
    this.places = places;
  }

  static void check(Kind kind, Places places) {
    for (Rule rule : kind.rules())
      if (places.known(rule)
          && rule.requirement() instanceof Requirement.Holds holds
          && rule.fix().never().isEmpty())
        new Wants(kind, rule, places).walk(holds.expression(), true);
  }

  private void walk(Expression expression, boolean wanted) {
    switch (expression) {
      case Expression.Not not -> walk(not.operand(), !wanted);
      case Expression.And and -> {
        for (Expression operand : and.operands()) walk(operand, wanted);
      }
      case Expression.Or or -> {
        for (Expression operand : or.operands()) walk(operand, wanted);
      }
      case Expression.Property property ->
          want(property, ValueType.BOOLEAN, new Constant.Bool(wanted)::equals, "" + wanted);
      case Expression.Compare compare -> compare(compare, wanted);
      case Expression.Conditional choice -> {
        walk(choice.then(), wanted);
        walk(choice.otherwise(), wanted);
      }
      case Expression.Literal literal -> {}
      case Expression.ListLiteral list -> {}
      case Expression.Local local -> {}
      case Expression.Select select -> {}
      case Expression.At at -> {}
      case Expression.In in -> {}
      case Expression.Quantifier quantifier -> {}
      case Expression.Call call -> {}
    }
  }

  private void compare(Expression.Compare compare, boolean wanted) {
    if (!wanted
        || !(compare.left() instanceof Expression.Property property)
        || !(compare.right() instanceof Expression.Literal literal)
        || literal.value() instanceof Constant.Null) return;
    Constant bound = literal.value();
    Operator operator = compare.operator();
    want(property, null, value -> fits(value, operator, bound), operator.sign() + " …");
  }

  private static boolean fits(Constant value, Operator operator, Constant bound) {
    if (operator == Operator.EQUAL) return value.equals(bound);
    if (operator == Operator.UNEQUAL) return !value.equals(bound);
    if (!(value instanceof Constant.Number a) || !(bound instanceof Constant.Number b)) return true;
    int order = a.value().compareTo(b.value());
    return switch (operator) {
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case EQUAL, UNEQUAL -> true;
    };
  }

  private void want(
      Expression.Property name,
      @Nullable ValueType type,
      Predicate<Constant> wanted,
      String described) {
    Property property = kind.properties().get(name.name());
    if (property == null || type != null && property.type() != type) return;
    for (Spelled spelled : property.spelled().values())
      if (spelled instanceof Spelled.Ways ways)
        for (Spelling spelling : ways.spellings())
          if (!spelling.map().isEmpty() && !writes(spelling, wanted))
            places.error(
                spelling,
                "this map cannot write what %s wants (`%s` %s); name a raw value for it besides \"*\""
                    .formatted(rule.id(), property.name(), described));
  }

  private static boolean writes(Spelling spelling, Predicate<Constant> wanted) {
    for (Meaning meaning : spelling.map())
      if (!meaning.anyOther() && wanted.test(meaning.value())) return true;
    return false;
  }
}
