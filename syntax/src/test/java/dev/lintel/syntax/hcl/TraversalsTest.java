package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TraversalsTest {
  @Test
  void aDotAloneLeadsNowhere() {
    assertThatThrownBy(() -> expression("a.")).hasMessageContaining("after a dot");
    assertThatThrownBy(() -> expression("a.[0]")).hasMessageContaining("after a dot");
    assertThatThrownBy(() -> expression("a.1e5")).hasMessageContaining("whole number");
  }

  @Test
  void aBracketNeedsItsKeyAndItsEnd() {
    assertThatThrownBy(() -> expression("a[]")).isInstanceOf(HclSyntaxException.class);
    assertThatThrownBy(() -> expression("a[0")).isInstanceOf(HclSyntaxException.class);
    assertThatThrownBy(() -> expression("a[*")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void attributesAndIndexes() {
    assertThat(expression("a.b.c")).isEqualTo("(. (. a b) c)");
    assertThat(expression("a[0][\"k\"].c")).isEqualTo("(. (index (index a 0) \"k\") c)");
    assertThat(expression("a[b.c + 1]")).isEqualTo("(index a (add (. b c) 1))");
    assertThat(expression("f(x)[0].y")).isEqualTo("(. (index (call f x) 0) y)");
    assertThat(expression("{ a = 1 }.a")).isEqualTo("(. (object ('a 1)) a)");
    assertThat(expression("(a).b")).isEqualTo("(. (() a) b)");
    assertThat(expression("\"x\".y")).isEqualTo("(. \"x\" y)");
  }

  @Test
  void indexesBehindDotsAreNumbers() {
    assertThat(expression("a.0")).isEqualTo("(index a 0)");
    assertThat(expression("a.0.b")).isEqualTo("(. (index a 0) b)");
    assertThat(expression("a.0.1.b")).isEqualTo("(. (index (index a 0) 1) b)");
    assertThat(expression("a.b-0.c")).isEqualTo("(. (. a b-0) c)");
  }

  @Test
  void theSplatOfAttributesTakesNamesAlong() {
    assertThat(expression("a.*.b.c")).isEqualTo("(splat.* a (. (. _ b) c))");
    assertThat(expression("a.*")).isEqualTo("(splat.* a _)");
    assertThat(expression("a.*.b.0.c")).isEqualTo("(splat.* a (. (index (. _ b) 0) c))");
  }

  @Test
  void anIndexBehindTheSplatOfAttributesIsOfItsResult() {
    assertThat(expression("a.*.b[0]")).isEqualTo("(index (splat.* a (. _ b)) 0)");
    assertThat(expression("a.*.b[0].c")).isEqualTo("(. (index (splat.* a (. _ b)) 0) c)");
    assertThat(expression("a.*.b.*.c")).isEqualTo("(splat.* (splat.* a (. _ b)) (. _ c))");
  }

  @Test
  void theFullSplatTakesAllAlong() {
    assertThat(expression("a[*]")).isEqualTo("(splat[*] a _)");
    assertThat(expression("a[*].b[0].c")).isEqualTo("(splat[*] a (. (index (. _ b) 0) c))");
    assertThat(expression("a[*].b[*].c")).isEqualTo("(splat[*] a (splat[*] (. _ b) (. _ c)))");
    assertThat(expression("a[*].b.*.c")).isEqualTo("(splat[*] a (splat.* (. _ b) (. _ c)))");
  }

  @Test
  void newlinesInsideBracketsDoNotCount() {
    assertThat(expression("a[\n  0\n]")).isEqualTo("(index a 0)");
  }
}
