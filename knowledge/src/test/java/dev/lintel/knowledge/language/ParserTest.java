package dev.lintel.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lintel.syntax.SyntaxProblem;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1 => 2 3 write `==`",
        "a & b => 2 3 write `&&`",
        "a | b => 2 3 write `||`",
        "a + b => 2 3 no arithmetic",
        "a and b => 2 5 write `&&`",
        "a or b => 2 4 write `||`",
        "a == => 4 4 something is missing",
        "(a => 2 2 add `)`",
        "a ? b => 5 5 `?` needs its `:`",
        "a[\"k\" => 5 5 `[` is not closed",
        "a < b < c => 6 7 do not chain",
        "a in b in c => 7 9 do not chain",
        "namespace == 1 => 0 9 word of CEL",
        "a.namespace => 2 11 word of CEL",
        "has(a.b) => 0 3 write `name != null`",
        "l.map(e, e) => 2 5 there is no `map`",
        "startswith(a) => 0 10 did you mean `startsWith`",
        "net.wrld(a) => 0 8 did you mean `net.world`",
        "l.exist(e, e) => 2 7 did you mean `exists`",
        "l.exists(1, e) => 9 10 a variable is expected",
        "l.exists(e) => 10 11 a condition is missing",
        "size() => 0 6 takes 1 argument, not 0",
        "a.startsWith(b, c) => 0 18 takes 2 arguments, not 3",
        "a.matches() => 0 11 takes 2 arguments, not 1",
        "12abc => 0 3 ends in a letter",
        "-a => 1 2 only before a number",
        "a b => 2 3 is not expected here",
        "'abc => 0 4 has no end",
        "'\\q' => 1 3 means nothing",
        "'\\u12' => 1 5 takes 4 hexadecimal digits",
        "# => 0 1 does not belong here",
        "{} => 0 1 no maps or messages",
        ") => 0 1 expected before `)`",
      })
  void whatIsWrongIsSaidWithItsPlaceAndRemedy(String wrong) {
    SyntaxProblem problem = problem(wrong.split(" => ", 2)[0]);
    String[] parts = wrong.split(" => ", 2)[1].split(" ", 3);
    assertThat(problem.message()).contains(parts[2]);
    assertThat(problem.start() + " " + problem.end()).isEqualTo(parts[0] + " " + parts[1]);
  }

  @Test
  void nothingIsNoRequirement() {
    assertThat(problem("  ").message()).contains("something is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "!", "a ? b : ", "l.exists(e, ", "size("})
  void deepNestingIsRefused(String open) {
    assertThat(problem(open.repeat(1000)).message()).matches("(?s).*(deeper than 64|in a row).*");
  }

  @Test
  void longChainsAreRefused() {
    assertThat(problem("a" + ".a".repeat(5000)).message()).contains("longer than 64");
  }

  @Test
  void longTextsAreRefused() {
    assertThat(problem("a && ".repeat(10_000) + "a").message()).contains("split the rule");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!a&&b||c => !a && b || c",
        "(a || b) && c => (a || b) && c",
        "a || (b && c) => a || b && c",
        "!(a && b) => !(a && b)",
        "a.b.c == 'x' => a.b.c == \"x\"",
        "m['k'] != null => m[\"k\"] != null",
        "x >= 1.50 => x >= 1.5",
        "x == -1 => x == -1",
        "x in [1, 'a', true, null,] => x in [1, \"a\", true, null]",
        "\"ALL\" in dropped => \"ALL\" in dropped",
        "l.exists(e, e.p.all(q, q == e.x)) => l.exists(e, e.p.all(q, q == e.x))",
        "size(l.filter(e, e == 1)) > 0 => size(l.filter(e, e == 1)) > 0",
        "l.size() == 0 => size(l) == 0",
        "a ? b : c ? d : e => a ? b : c ? d : e",
        "a.b.startsWith('x') => a.b.startsWith(\"x\")",
        "startsWith(a, 'x') => a.startsWith(\"x\")",
        "net.admits(protocol, ports, \"tcp\", 22) => net.admits(protocol, ports, \"tcp\", 22)",
        "that.a == self => that.a == self",
        "'\\n\\x41\\u00e9' == r'\\d' => \"\\nAé\" == \"\\\\d\"",
        "a // why => a",
      })
  void isReadAsCelReadsIt(String read) {
    String text = read.split(" => ", 2)[0];
    String printed = read.split(" => ", 2)[1];
    assertThat(Printer.print(tree(text))).isEqualTo(printed);
    assertThat(Printer.print(tree(printed))).isEqualTo(printed);
  }

  @Test
  void offsetsCoverWhatWasRead() {
    Expression.And and = (Expression.And) tree(" a && l.exists(e, e == 1) ");
    assertThat(and.start()).isEqualTo(1);
    assertThat(and.end()).isEqualTo(25);
    assertThat(and.operands().get(1).start()).isEqualTo(6);
  }

  @Test
  void loopVariablesAreLocalOnlyInside() {
    Expression.Or or = (Expression.Or) tree("l.exists(e, e == 1) || e == 1");
    var inside = (Expression.Compare) ((Expression.Quantifier) or.operands().get(0)).predicate();
    var outside = (Expression.Compare) or.operands().get(1);
    assertThat(inside.left()).isInstanceOf(Expression.Local.class);
    assertThat(outside.left()).isInstanceOf(Expression.Property.class);
  }

  @Test
  void noTextMakesItThrow() {
    String signs = "ab.()[]!&|=<>?:,'\"\\r1e-+ in null size exists net.world {}é𝒳\n";
    Random random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n > 0; n--)
        text.append(signs.charAt(random.nextInt(signs.length())));
      switch (Parser.parse(text.toString())) {
        case Parsed.Tree tree ->
            assertThat(tree.expression().end()).isLessThanOrEqualTo(text.length());
        case Parsed.Wrong wrong -> {
          assertThat(wrong.problem().start()).isBetween(0, text.length());
          assertThat(wrong.problem().end()).isBetween(wrong.problem().start(), text.length());
        }
      }
    }
  }

  static Expression tree(String text) {
    return switch (Parser.parse(text)) {
      case Parsed.Tree tree -> tree.expression();
      case Parsed.Wrong wrong -> fail(text + ": " + wrong.problem());
    };
  }

  private static SyntaxProblem problem(String text) {
    return switch (Parser.parse(text)) {
      case Parsed.Tree tree -> fail(text + " was read: " + tree.expression());
      case Parsed.Wrong wrong -> wrong.problem();
    };
  }
}
