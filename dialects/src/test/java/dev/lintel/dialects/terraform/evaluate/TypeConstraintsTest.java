package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import dev.lintel.model.Value;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.hcl.HclParser;
import org.junit.jupiter.api.Test;

class TypeConstraintsTest {
  private final Evaluated names = new Evaluated();

  private String converted(String type, String expression) {
    names.problems.clear();
    SourceText source = SourceText.of("main.tf", type);
    Type parsed =
        TypeConstraints.parse(HclParser.expression(source, 0, type.length()), names, source);
    Value value = Conversions.convert(names.value(expression), parsed, names, "var.x");
    return Shown.of(value) + (names.problems.isEmpty() ? "" : " !");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThat(converted("number", "\"a\"")).isEqualTo("?malformed !");
    assertThat(converted("list(string)", "{}")).isEqualTo("?malformed !");
    assertThat(converted("list(number)", "[1, \"a\"]")).isEqualTo("?malformed !");
    assertThat(converted("object({ a = string })", "{}")).isEqualTo("?malformed !");
    assertThat(converted("tuple([string])", "[]")).isEqualTo("?malformed !");
    assertThat(converted("nothing", "1")).isEqualTo("1 !");
    assertThat(converted("list(string, bool)", "1")).isEqualTo("1 !");
    assertThat(converted("object({ a = list(object({ b = number })) })", "{ a = [{ b = \"x\" }] }"))
        .isEqualTo("?malformed !");
    assertThat(names.problems.getFirst().message())
        .isEqualTo("var.x must be a number, but \"x\" is none in \"b\".");
  }

  @Test
  void converts() {
    assertThat(converted("string", "1.50")).isEqualTo("\"1.5\"");
    assertThat(converted("bool", "\"1\"")).isEqualTo("true");
    assertThat(converted("any", "[1, \"a\"]")).isEqualTo("[1, \"a\"]");
    assertThat(converted("list(any)", "[1, \"a\"]")).isEqualTo("[\"1\", \"a\"]");
    assertThat(converted("set(string)", "[\"b\", \"a\", \"b\"]")).isEqualTo("[\"a\", \"b\"]");
    assertThat(converted("map(number)", "{ a = \"1\" }")).isEqualTo("{a=1}");
    assertThat(converted("tuple([string, bool])", "[1, true]")).isEqualTo("[\"1\", true]");
    assertThat(converted("\"map\"", "{ a = 1 }")).isEqualTo("{a=1}");
    assertThat(converted("string", "null")).isEqualTo("absent");
  }

  @Test
  void fillsInWhatIsOptional() {
    String type =
        "object({ a = string, b = optional(number, 5), c = optional(object({ d = optional(bool, true) }), {}), e = optional(string) })";
    assertThat(converted(type, "{ a = 1, z = 2 }"))
        .isEqualTo("{a=\"1\", b=5, c={d=true}, e=absent}");
    assertThat(converted(type, "{ a = \"x\", b = null, c = { d = false } }"))
        .isEqualTo("{a=\"x\", b=5, c={d=false}, e=absent}");
  }

  @Test
  void keepsWhatIsNotKnown() {
    assertThat(converted("list(string)", "[1, var.y]")).isEqualTo("[\"1\", ?variable(var.y)]");
    assertThat(converted("list(string)", "concat([1], var.y)")).isEqualTo("[\"1\" ...]");
    assertThat(converted("object({ a = number })", "var.y")).isEqualTo("?variable(var.y)");
  }
}
