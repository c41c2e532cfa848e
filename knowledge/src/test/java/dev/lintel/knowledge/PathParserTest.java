package dev.lintel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lintel.knowledge.Path.Step;
import dev.lintel.syntax.SyntaxProblem;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PathParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        " => 0 a path is expected",
        "a. => 2 a name is expected",
        "a..b => 2 a name is expected",
        ".a => 0 a name is expected",
        "a b => 1 `.`, `[`, `|` or the end",
        "a[ => 2 a number, a condition or `]`",
        "a[0 => 1 is not closed",
        "a[x] => 1 is no index",
        "a[99999999999] => 1 is no index",
        "a[x=] => 4 a value is expected",
        "a|jsn => 1 did you mean `json`",
        "a|zzzzzz => 1 there are json, yaml",
        "a|pairs => 1 takes the names of two fields",
        "a|pairs(a) => 1 takes the names of two fields",
        "a|json(a) => 1 takes no arguments",
        "a|pairs(a,b => 1 is not closed",
        "a?b => 2 `?` ends a path",
        "a.@b => 2 a name is expected",
        "a@b => 1 `@` begins a path",
        "a^ => 1 `^` begins a path",
        "@ => 1 a link's name",
        "'a => 0 quote has no end",
        "'' => 0 a name is expected between",
        "{a,b => 0 is not closed",
        "{} => 1 a name is expected",
      })
  void whatIsWrongIsSaidWithItsPlaceAndRemedy(String wrong) {
    String[] parts = wrong.split(" => ", 2);
    String[] expected = parts[1].split(" ", 2);
    SyntaxProblem problem = problem(parts[0]);
    assertThat(problem.message()).contains(expected[1]);
    assertThat(problem.start()).isEqualTo(Integer.parseInt(expected[0]));
  }

  @Test
  void longPathsAreRefused() {
    assertThat(problem("a" + ".a".repeat(1000)).message()).contains("more than 64 steps");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.b.c",
        "'key.with.dots'.b",
        "ingress[]",
        "default_action[0].type",
        "instructions[kind=USER][-1].value",
        "instructions[kind='a b'].value",
        "@group?",
        "@entries",
        "@doc.policy|iam",
        "@group.ingress[].description",
        "policy_data|json.bindings[]",
        "container_definitions|json[]",
        "command|flags.'--enable-x'|csv",
        "environment|pairs(name,value)",
        "^metadata.namespace",
        "spec.{containers,initContainers}[]",
        "{a,'b.c'}.d",
        "'--x'?",
        "[].a",
        "AWS::Thing.Type-1/x",
      })
  void aPathIsWrittenAsItWasRead(String text) {
    assertThat(PathPrinter.print(path(text)))
        .isEqualTo(text.replace("'--x'", "--x").replace("'--enable-x'", "--enable-x"));
  }

  @Test
  void eachSignIsAStep() {
    assertThat(path("@link.a[][-1][k=v]|pairs(n,v).{x,y}?").steps())
        .containsExactly(
            new Step.Follow("link"),
            new Step.Key("a"),
            new Step.Every(),
            new Step.Index(-1),
            new Step.Where("k", "v"),
            new Step.Decode(Codec.PAIRS, List.of("n", "v")),
            new Step.Either(List.of("x", "y")),
            new Step.Present());
    assertThat(path("^a").steps()).containsExactly(new Step.Top(), new Step.Key("a"));
  }

  @Test
  void noTextMakesItThrow() {
    String signs = "ab.[]{}'|?@^,()=-1 json pairs é𝒳";
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(16); n > 0; n--)
        text.append(signs.charAt(random.nextInt(signs.length())));
      switch (PathParser.parse(text.toString())) {
        case ParsedPath.Good good -> assertThat(good.path().steps()).isNotEmpty();
        case ParsedPath.Wrong wrong ->
            assertThat(wrong.problem().end()).isBetween(wrong.problem().start(), text.length());
      }
    }
  }

  private static Path path(String text) {
    return switch (PathParser.parse(text)) {
      case ParsedPath.Good good -> good.path();
      case ParsedPath.Wrong wrong -> fail(text + ": " + wrong.problem());
    };
  }

  private static SyntaxProblem problem(String text) {
    return switch (PathParser.parse(text)) {
      case ParsedPath.Good good -> fail(text + " was read: " + good.path());
      case ParsedPath.Wrong wrong -> wrong.problem();
    };
  }
}
