package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperatorsTest {
  @Test
  void anOperatorWithoutARightOperandIsNoExpression() {
    assertThatThrownBy(() -> expression("1 +"))
        .isInstanceOf(HclSyntaxException.class)
        .hasMessageContaining("the end of the text");
  }

  @Test
  void twoExpressionsAreNone() {
    assertThatThrownBy(() -> expression("1 2")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void operatorsBindAsTheSpecificationSays() {
    assertThat(expression("a || b && c == d < e + f * g"))
        .isEqualTo("(or a (and b (equal c (less d (add e (multiply f g))))))");
    assertThat(expression("a * b + c < d == e && f || g"))
        .isEqualTo("(or (and (equal (less (add (multiply a b) c) d) e) f) g)");
  }

  @Test
  void operatorsOfOneLevelGoFromLeftToRight() {
    assertThat(expression("1 - 2 + 3")).isEqualTo("(add (subtract 1 2) 3)");
    assertThat(expression("8 / 4 % 3 * 2")).isEqualTo("(multiply (modulo (divide 8 4) 3) 2)");
    assertThat(expression("a == b != c")).isEqualTo("(not_equal (equal a b) c)");
  }

  @Test
  void unaryOperatorsBindTighterThanBinaryOnesAndLooserThanTraversals() {
    assertThat(expression("-a.b + !c[0]")).isEqualTo("(add (neg (. a b)) (not (index c 0)))");
    assertThat(expression("1 - -1")).isEqualTo("(subtract 1 (neg 1))");
    assertThat(expression("!!a")).isEqualTo("(not (not a))");
  }

  @Test
  void conditionalsGoToTheRight() {
    assertThat(expression("a ? b : c ? d : e")).isEqualTo("(? a b (? c d e))");
    assertThat(expression("a ? b ? c : d : e")).isEqualTo("(? a (? b c d) e)");
    assertThat(expression("a == 1 || b ? c + 1 : d"))
        .isEqualTo("(? (or (equal a 1) b) (add c 1) d)");
  }

  @Test
  void parenthesesStayInTheTree() {
    assertThat(expression("(a + b) * c")).isEqualTo("(multiply (() (add a b)) c)");
    assertThat(expression("(\n  a\n  +\n  b\n)")).isEqualTo("(() (add a b))");
  }
}
