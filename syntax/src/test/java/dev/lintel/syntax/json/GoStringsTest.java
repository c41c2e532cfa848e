package dev.lintel.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against what {@code jsonencode} of Terraform 1.11.4 answered. */
class GoStringsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0008 | \\b",
        "000c | \\f",
        "0001 | \\u0001",
        "003c | \\u003c",
        "0026 | \\u0026",
        "2028 | \\u2028",
        "000a | \\n",
        "0009 | \\t",
        "005c | \\\\",
        "0022 | \\\"",
        "0061 | a",
        "00e9 | é",
        "007f | \u007f",
        "002f | /"
      })
  void writesAsGoDoes(String codePoint, String written) {
    StringBuilder json = new StringBuilder();
    GoStrings.quote("" + (char) Integer.parseInt(codePoint, 16), json);
    assertThat(json).hasToString('"' + written + '"');
  }
}
