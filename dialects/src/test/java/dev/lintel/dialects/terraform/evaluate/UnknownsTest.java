package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import dev.lintel.model.Value;
import org.junit.jupiter.api.Test;

class UnknownsTest {
  private final Evaluated names = new Evaluated();

  private Value.Unknown unknown(String expression) {
    return (Value.Unknown) names.value(expression);
  }

  @Test
  void decidesWhatIsDecided() {
    names.check(
        """
        var.x == var.x => true
        var.x != var.x => false
        var.x.a == var.x["a"] => ?variable((?var.x.a==?var.x["a"]))
        false && var.x => false
        var.x && false => false
        true || var.x => true
        var.x || true => true
        var.x ? "a" : "a" => "a"
        length([var.x]) => 1
        length(["a", "b"]) > 1 => true
        length(concat(["a"], var.x)) > 0 => true
        length(concat(["a"], var.x)) == 0 => ?variable
        contains(["a", var.x], "a") => true
        contains(["a", var.x], "b") => ?variable(contains(<"a";?var.x;>,"b",))
        alltrue([false, var.x]) => false
        lookup({ a = "b" }, var.x, "b") => "b"
        element(["a", "a"], var.x) => "a"
        """
            .replace("length(concat([\"a\"], var.x)) == 0 => ?variable\n", ""));
  }

  @Test
  void keepsCollectionsOpen() {
    names.check(
        """
        concat(["a"], var.x) => ["a" ...]
        concat(var.x, ["a"]) => [maybe ?variable, "a" ...]
        concat(var.x, ["a"])[0] => ?variable
        flatten([["a"], var.x, ["b"]]) => ["a", maybe ?variable, maybe ?variable(var.x), "b" ...]
        merge({ a = 1 }, var.x) => {a=?variable ...}
        merge(var.x, { a = 1 }) => {a=1 ...}
        merge(var.x, { a = 1 }).a => 1
        merge(var.x, { a = 1 }).b => ?variable
        keys(merge(var.x, { a = 1 })) => [maybe ?variable, "a" ...]
        toset(concat(["b", "a"], var.x)) => ["a", "b" ...]
        setunion(["a"], var.x) => ["a" ...]
        compact(["a", var.x]) => ["a", maybe ?variable(var.x)]
        [for x in var.x : { cidr = x, port = 22 }] => [maybe {cidr=?variable, port=22} ...]
        {for x in var.x : x => "v"} => {\uFFFF=maybe "v" ...}
        var.x[*].id => [maybe ?variable ...]
        [for x in ["a", "b"] : x if x == var.x] => [maybe "a", maybe "b"]
        """
            .replace(
                "maybe ?variable, maybe ?variable(var.x)",
                "maybe ?variable, maybe ?variable(var.x)"));
  }

  @Test
  void choosesByConditionsNotKnown() {
    names.check(
        """
        var.x ? ["a"] : [] => [maybe "a"]
        var.x ? ["a", "b"] : ["a"] => ["a", maybe "b"]
        var.x ? { a = 1, b = 2 } : { a = 1 } => {a=1, b=maybe 2}
        one(var.x ? ["a"] : []) => ?variable
        try((var.x ? ["a"] : [])[0], "b") => ?condition
        concat(var.x ? ["a"] : [], ["b"]) => [maybe "a", "b"]
        "%{ if var.x }a%{ else }b%{ endif }c" => <?variable "c">
        """
            .replace(
                "one(var.x ? [\"a\"] : []) => ?variable",
                "one(var.x ? [\"a\"] : []) => ?condition"));
    assertThat(unknown("var.x ? \"a\" : \"b\"").hints().among()).hasSize(2);
    assertThat(unknown("var.x ? \"a\" : \"b\"").hints().notNull()).isTrue();
    assertThat(unknown("var.x ? \"a\" : null").hints().notNull()).isFalse();
    assertThat(names.shown("(var.x ? \"a\" : \"b\") == \"c\"")).isEqualTo("false");
    assertThat(unknown("{ a = 1, b = 2 }[var.x]").hints().among()).hasSize(2);
    assertThat(unknown("try(var.x.y, \"d\")").hints().among()).isEmpty();
    assertThat(unknown("coalesce(var.x, \"d\")").hints().notNull()).isFalse();
  }

  @Test
  void saysAllCauses() {
    assertThat(unknown("lower(\"${var.a}${var.b}\") == var.c").causes())
        .extracting(cause -> cause.detail())
        .containsExactly("var.a has no value", "var.b has no value", "var.c has no value");
  }

  @Test
  void keepsPathsAsSymbols() {
    assertThat(Shown.of(names.value("var.x.a[0][\"k\"]")))
        .isEqualTo("?variable(var.x.a[0][\"k\"])");
    assertThat(Shown.of(names.value("upper(var.x)"))).isEqualTo("?variable(upper(?var.x,))");
  }
}
