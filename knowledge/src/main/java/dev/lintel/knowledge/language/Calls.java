package dev.lintel.knowledge.language;

import dev.lintel.knowledge.language.Expression.Call;
import dev.lintel.knowledge.language.Expression.Quantifier;
import dev.lintel.knowledge.language.Expression.Quantity;
import dev.lintel.knowledge.language.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads functions, methods and quantifiers. */
final class Calls {
  private Calls() {}

  /** The call that begins with this name, such as {@code net.world(…)}, or null if none does. */
  static @Nullable Expression function(Parser parser, Token first) {
    if (parser.variable(first.text())) return null;
    StringBuilder name = new StringBuilder(first.text());
    int ahead = 0;
    while (parser.peek(ahead).is(".") && parser.peek(ahead + 1).sort() == Sort.NAME) {
      name.append('.').append(parser.peek(ahead + 1).text());
      ahead += 2;
    }
    if (!parser.peek(ahead).is("(")) return null;
    Function function = Function.of(name.toString()).orElse(null);
    if (function == null) {
      if (ahead > 0 && !family(first.text())) return null;
      int end = ahead > 0 ? parser.peek(ahead - 1).end() : first.end();
      throw new LanguageException(first.start(), end, unknown(name.toString()));
    }
    for (int i = 0; i <= ahead; i++) parser.next();
    List<Expression> arguments = parser.list(")");
    return call(function, arguments, first.start(), parser.previous().end());
  }

  /** What follows {@code base.name}, where a parenthesis opens. */
  static Expression method(Parser parser, Expression base, Token name) {
    Quantity quantity = quantity(name.text());
    parser.next();
    if (quantity != null) return quantifier(parser, base, quantity);
    Function function = Function.of(name.text()).orElse(null);
    if (function == null || !function.method()) throw Parser.at(name, unknown(name.text()));
    List<Expression> arguments = new ArrayList<>(List.of(base));
    arguments.addAll(parser.list(")"));
    return call(function, arguments, base.start(), parser.previous().end());
  }

  private static Expression quantifier(Parser parser, Expression list, Quantity quantity) {
    String form = "`list." + quantity.word() + "(e, condition on e)`";
    Token variable = parser.peek();
    if (variable.sort() != Sort.NAME || Names.reserved(variable.text()))
      throw Parser.at(variable, "a variable is expected here: " + form);
    parser.next();
    parser.expect(",", "a condition is missing: " + form);
    Expression predicate = parser.within(variable);
    Token close = parser.expect(")", "`)` is expected here: " + form);
    return new Quantifier(quantity, list, variable.text(), predicate, list.start(), close.end());
  }

  private static Expression call(
      Function function, List<Expression> arguments, int start, int end) {
    int wanted = function.parameters().size();
    if (arguments.size() != wanted)
      throw new LanguageException(
          start,
          end,
          "`%s` takes %d argument%s, not %d"
              .formatted(function.word(), wanted, wanted == 1 ? "" : "s", arguments.size()));
    return new Call(function, arguments, start, end);
  }

  /** Whether functions have names such as {@code net.world} that begin with this word. */
  private static boolean family(String word) {
    for (Function function : Function.values())
      if (function.word().startsWith(word + ".")) return true;
    return false;
  }

  private static @Nullable Quantity quantity(String word) {
    for (Quantity quantity : Quantity.values()) if (quantity.word().equals(word)) return quantity;
    return null;
  }

  private static String unknown(String name) {
    return switch (name) {
      case "has" -> "there is no `has`; write `name != null`, or `stated(name)`";
      case "map" -> "there is no `map`; ask with `exists`, `all` or `filter`";
      case "exists_one" -> "there is no `exists_one`; write `size(list.filter(e, …)) == 1`";
      default -> {
        List<String> words = new ArrayList<>();
        for (Function function : Function.values()) words.add(function.word());
        for (Quantity quantity : Quantity.values()) words.add(quantity.word());
        yield "there is no function `" + name + "`" + Nearest.hint(name, words);
      }
    };
  }

  static String unexpected(Token token) {
    return switch (token.text()) {
      case "and" -> "`and` is no operator; write `&&`";
      case "or" -> "`or` is no operator; write `||`";
      case "not" -> "`not` is no operator; write `!`";
      default -> token.described() + " is not expected here; an operator or the end is";
    };
  }
}
