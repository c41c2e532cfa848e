package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tuples, objects, loops and calls. */
class CollectionsTest {
  @Test
  void valuesNeedCommasBetweenThem() {
    assertThatThrownBy(() -> expression("[1 2]")).hasMessageContaining("separate values by commas");
    assertThatThrownBy(() -> expression("f(1 2)"))
        .hasMessageContaining("separate values by commas");
    assertThatThrownBy(() -> expression("{ a = 1 b = 2 }"))
        .hasMessageContaining("a comma or a new line");
    assertThatThrownBy(() -> expression("[,]")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void anEntryNeedsAKeyAndAValueOnOneLine() {
    assertThatThrownBy(() -> expression("{ a }")).hasMessageContaining("after an object's key");
    assertThatThrownBy(() -> expression("{ a =\n 1 }")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void tuples() {
    assertThat(expression("[]")).isEqualTo("(tuple)");
    assertThat(expression("[1, \"a\", [b],]")).isEqualTo("(tuple 1 \"a\" (tuple b))");
    assertThat(expression("[\n  1,\n\n  2 # two\n]")).isEqualTo("(tuple 1 2)");
  }

  @Test
  void entriesAreSeparatedByCommasOrLines() {
    assertThat(expression("{}")).isEqualTo("(object)");
    assertThat(expression("{ a = 1, b : 2 }")).isEqualTo("(object ('a 1) ('b 2))");
    assertThat(expression("{\n a = 1\n\n b = 2,\n # c\n c = 3\n}"))
        .isEqualTo("(object ('a 1) ('b 2) ('c 3))");
  }

  @Test
  void aBareWordAsAKeyIsItsOwnText() {
    assertThat(expression("{ a = a, true = true, null = null, if = 1 }"))
        .isEqualTo("(object ('a a) ('true true) ('null null) ('if 1))");
  }

  @Test
  void otherKeysAreExpressions() {
    assertThat(expression("{ (a) = 1, \"b\" = 2, \"${c}\" = 3, 4 = 5, d.e = 6 }"))
        .isEqualTo("(object ((() a) 1) (\"b\" 2) ((template c) 3) (4 5) ((. d e) 6))");
  }

  @Test
  void linesCountInAnObjectInsideParenthesesButNotInParenthesesInsideAnObject() {
    assertThat(expression("f({\n a = 1\n b = (\n 1 +\n 2)\n})"))
        .isEqualTo("(call f (object ('a 1) ('b (() (add 1 2)))))");
  }

  @Test
  void loopsOverTuples() {
    assertThat(expression("[for x in a : x.b]")).isEqualTo("(for[] x a (. x b))");
    assertThat(expression("[for k, v in a : \"${k}\" if v != null]"))
        .isEqualTo("(for[] k,v a (template k) if (not_equal v null))");
    assertThat(expression("[\n  for x in a :\n  x\n  if x\n]")).isEqualTo("(for[] x a x if x)");
  }

  @Test
  void loopsOverObjects() {
    assertThat(expression("{for k, v in a : k => v}")).isEqualTo("(for{} k,v a k v)");
    assertThat(expression("{\n  for x in a :\n  x.k => x...\n  if x.on\n}"))
        .isEqualTo("(for{} x a (. x k) x... if (. x on))");
  }

  @Test
  void aLoopNeedsAllItsParts() {
    for (String text :
        new String[] {
          "[for]",
          "[for x]",
          "[for x in]",
          "[for x in a]",
          "[for x, in a : x]",
          "{for x in a : x}",
          "[for 1 in a : x]",
          "[for x in a : x if]",
          "[for x in a : x => y]"
        }) assertThatThrownBy(() -> expression(text)).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void calls() {
    assertThat(expression("f()")).isEqualTo("(call f)");
    assertThat(expression("f(a, g(b),)")).isEqualTo("(call f a (call g b))");
    assertThat(expression("f(\n  a,\n  b...\n)")).isEqualTo("(call f... a b)");
    assertThat(expression("provider::aws::arn_parse(a)"))
        .isEqualTo("(call provider::aws::arn_parse a)");
  }

  @Test
  void theLastArgumentAloneIsExpanded() {
    assertThatThrownBy(() -> expression("f(a..., b)")).isInstanceOf(HclSyntaxException.class);
    assertThatThrownBy(() -> expression("f::()")).hasMessageContaining("name of a function");
    assertThatThrownBy(() -> expression("f::g")).hasMessageContaining("write \"(\"");
  }
}
