package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Value;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static void ends(Evaluated names, String expression) {
    Value value =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> names.value(expression));
    assertThat(value.known()).as(expression).isFalse();
    assertThat(names.problems).as(expression).isNotEmpty();
  }

  @Test
  void growsNoTextWithoutEnd() {
    Evaluated names = new Evaluated().local("t0", "\"0123456789abcdef\"");
    for (int i = 1; i <= 24; i++)
      names.local("t" + i, "\"${local.t%d}${local.t%d}\"".formatted(0, 0));
    names.local("big", "join(\"\", [for i in range(1000) : format(\"%10000d\", i)])");
    ends(names, "local.big");
    ends(new Evaluated(), "format(\"%99999999d\", 1)");
    ends(new Evaluated(), "indent(100000000, \"a\")");
    ends(new Evaluated(), "pow(10, 400)");
    ends(new Evaluated(), "1e999999999");
  }

  @Test
  void makesNoListWithoutEnd() {
    ends(new Evaluated(), "range(1000000000)");
    ends(
        new Evaluated(),
        "setproduct(range(1000), range(1000), range(1000), range(1000), range(1000))");
    ends(
        new Evaluated(),
        "flatten([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]])");
  }

  @Test
  void endsWhateverThePattern() {
    Evaluated names =
        new Evaluated().local("a", "join(\"\", [for i in range(1000) : \"aaaaaaaaaa\"])");
    Value value =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> names.value("can(regex(\"^(a+)+$\", \"${local.a}b\"))"));
    assertThat(names.shown("can(regex(\"^(a+)+$\", \"aab\"))")).isEqualTo("false");
    assertThat(value).isInstanceOf(Value.Bool.class);
  }

  @Test
  void goesNoDeeperThanItCan() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 450; i++) deep.append("abs(");
    deep.append('1').append(")".repeat(450));
    ends(new Evaluated(), deep.toString());
  }
}
