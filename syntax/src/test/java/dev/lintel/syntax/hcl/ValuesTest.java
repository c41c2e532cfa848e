package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Numbers, words and names. */
class ValuesTest {
  @Test
  void whatLooksLikeANumberElsewhereIsNone() {
    for (String text : new String[] {"0x1F", "1_000", "1.", ".5", "1e", "+1"})
      assertThatThrownBy(() -> expression(text)).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void numbersTooLongToComputeWithAreToldNotRead() {
    assertThatThrownBy(() -> expression("9".repeat(1_001))).hasMessageContaining("fewer digits");
    assertThatThrownBy(() -> expression("1e99999999999")).hasMessageContaining("fewer digits");
  }

  @Test
  void numbersKeepTheirDigits() {
    assertThat(expression("0")).isEqualTo("0");
    assertThat(expression("007")).isEqualTo("7");
    assertThat(expression("12345678901234567890")).isEqualTo("12345678901234567890");
    assertThat(expression("3.1400")).isEqualTo("3.1400");
    assertThat(expression("1.5e3")).isEqualTo("1.5E+3");
    assertThat(expression("15E-1")).isEqualTo("1.5");
    assertThat(expression("2e+2")).isEqualTo("2E+2");
  }

  @Test
  void wordsWithAMeaning() {
    assertThat(expression("[true, false, null]")).isEqualTo("(tuple true false null)");
    assertThat(expression("truely")).isEqualTo("truely");
  }

  @Test
  void namesMayHoldDashesAndLettersOfAnyScript() {
    assertThat(expression("a-b_c9")).isEqualTo("a-b_c9");
    assertThat(expression("größe + 名前 + 𝒳")).isEqualTo("(add (add größe 名前) 𝒳)");
  }

  @Test
  void aNameDoesNotBeginWithADashOrADigit() {
    assertThatThrownBy(() -> expression("9a")).isInstanceOf(HclSyntaxException.class);
    assertThat(expression("-a")).isEqualTo("(neg a)");
  }

  @Test
  void charactersWithoutMeaningAreNamed() {
    assertThatThrownBy(() -> expression("a ; b")).hasMessageContaining("\";\"");
    assertThatThrownBy(() -> expression("\u0001")).hasMessageContaining("U+0001");
    assertThatThrownBy(() -> expression("'a'")).hasMessageContaining("\"'\"");
    assertThatThrownBy(() -> expression("/* a")).hasMessageContaining("a comment without end");
  }
}
