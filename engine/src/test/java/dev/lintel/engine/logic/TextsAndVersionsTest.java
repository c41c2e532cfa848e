package dev.lintel.engine.logic;

import static dev.lintel.engine.Values.partial;
import static dev.lintel.engine.Values.reference;
import static dev.lintel.engine.Values.text;
import static dev.lintel.engine.Values.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsAndVersionsTest {
  @Test
  void knowsBeginningEndAndPieces() {
    TextShape shape =
        Objects.requireNonNull(
            TextShape.of(partial(reference("aws_iam_role.r", "arn"), text("/x"), unknown())));
    assertThat(shape.startsWith("b")).isEqualTo(Truth.FALSE);
    assertThat(shape.startsWith("arn:")).isEqualTo(Truth.TRUE);
    assertThat(shape.startsWith("arn:aws")).isEqualTo(Truth.UNKNOWN);
    assertThat(shape.endsWith("y")).isEqualTo(Truth.UNKNOWN);
    assertThat(shape.contains("/x")).isEqualTo(Truth.TRUE);
    assertThat(shape.contains("/y")).isEqualTo(Truth.UNKNOWN);
    assertThat(shape.literals()).containsExactly("arn:", "/x");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0,      1.0.1,    -1",
    "1.10,     1.9,       1",
    "1.0-rc1,  1.0,      -1",
    "1.0-rc1,  1.0.1,    -1",
    "15,       15.0,      0",
    "v1.2.3,   1.2.3,     0",
    "1.2+b5,   1.2,       0",
    "2019-04-01, 2018-11-01, 1",
    "8.0.mysql_aurora.3.05.2, 8.0.mysql_aurora.3.04.0, 1"
  })
  void ordersVersions(String first, String second, int order) {
    assertThat(Integer.signum(VersionNumber.compare(first, second))).isEqualTo(order);
    assertThat(Integer.signum(VersionNumber.compare(second, first))).isEqualTo(-order);
  }

  @ParameterizedTest
  @CsvSource({
    "modules/*,      modules/a/main.tf, true",
    "modules/*.tf,   modules/a/main.tf, false",
    "**/*.tf,        modules/a/main.tf, true",
    "modules,        modules/a/main.tf, true",
    "mod,            modules/a/main.tf, false",
    "**/a/**,        modules/a/main.tf, true",
    "./main.tf,      main.tf,           true",
    "**,             main.tf,           true"
  })
  void fitsPaths(String pattern, String path, boolean fits) {
    assertThat(Globs.fitsPath(pattern, path)).isEqualTo(fits);
  }
}
