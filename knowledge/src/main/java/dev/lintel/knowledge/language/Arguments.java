package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.Call;
import dev.lintel.knowledge.language.Expression.Literal;
import dev.lintel.knowledge.language.Expression.Property;
import dev.lintel.knowledge.language.Expression.Select;
import dev.lintel.knowledge.language.Function.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The types of what functions are given. */
final class Arguments {
  private Arguments() {}

  static Fact check(Checker checker, Call call) {
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Fact fact = checker.fact(call.arguments().get(i));
      arguments.add(fact.expression());
      Parameter parameter = call.function().parameters().get(i);
      String wrong = wrong(checker, parameter, fact);
      if (!wrong.isEmpty())
        checker.problem(call.arguments().get(i), "`" + call.function().word() + "` takes " + wrong);
      else if (fact.absent() && !takesAbsent(parameter))
        checker.absent(fact, "guard it with `%s != null && …` or `%s == null || …`");
    }
    Expression result = new Call(call.function(), arguments, call.start(), call.end());
    return Fact.sure(result, call.function().truth() ? Type.BOOLEAN : Type.NUMBER);
  }

  private static boolean takesAbsent(Parameter parameter) {
    return switch (parameter) {
      case TEXT, NUMBER, SIZED, POLICY, PATTERN -> false;
      case LIST, MAP, TEXT_OR_ABSENT, RANGE_OR_ABSENT, ADDRESSES, ANYTHING, SUBJECT, MEMBER -> true;
    };
  }

  /** What is taken instead, or "" if the argument fits. */
  private static String wrong(Checker checker, Parameter parameter, Fact fact) {
    Type type = fact.type();
    boolean any = type instanceof Type.Any;
    return switch (parameter) {
      case TEXT, TEXT_OR_ABSENT -> any || type.is(ValueType.TEXT) ? "" : but("a text", type);
      case NUMBER -> any || type.number() ? "" : but("a number", type);
      case LIST -> any || Comparisons.list(type) ? "" : but("a list", type);
      case MAP -> any || type.is(ValueType.MAP) ? "" : but("a map", type);
      case SIZED -> any || sized(type) ? "" : but("a list, a map or a text", type);
      case POLICY -> any || type.is(ValueType.POLICY) ? "" : but("a policy document", type);
      case PATTERN -> pattern(fact.expression());
      case RANGE_OR_ABSENT -> any || type.is(ValueType.RANGE) ? "" : but("a range", type);
      case ADDRESSES ->
          any || Comparisons.list(type) || type.is(ValueType.RANGE)
              ? ""
              : but("a list of address ranges, or a range", type);
      case ANYTHING -> type instanceof Type.Null ? "a property" : "";
      case SUBJECT -> any || type instanceof Type.Subject ? "" : but("a subject", type);
      case MEMBER -> member(checker, fact.expression()) ? "" : "the name of a property";
    };
  }

  private static String but(String wanted, Type type) {
    return wanted + ", not " + type.described();
  }

  private static boolean sized(Type type) {
    return Comparisons.list(type)
        || type.is(ValueType.MAP)
        || type.is(ValueType.TEXT)
        || type.is(ValueType.POLICY);
  }

  private static String pattern(Expression expression) {
    if (!(expression instanceof Literal literal)
        || !(literal.value() instanceof Constant.Text text))
      return "a regular expression written out, as in `name.matches(\"^prod-\")`";
    try {
      Pattern.compile(text.value());
      return "";
    } catch (PatternSyntaxException e) {
      return "a regular expression, and this is none: " + e.getDescription();
    }
  }

  private static boolean member(Checker checker, Expression expression) {
    if (expression instanceof Property property)
      return property(Optional.of(checker.subject()), property.name());
    return expression instanceof Select select
        && property(Resolution.vocabulary(checker.fact(select.base()).type()), select.name());
  }

  private static boolean property(Optional<Vocabulary> names, String name) {
    return names.flatMap(all -> all.member(name)).filter(Vocabulary.Member::property).isPresent();
  }
}
