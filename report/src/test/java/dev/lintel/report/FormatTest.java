package dev.lintel.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format. */
class FormatTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void tellsNoSecret(Format format) throws IOException {
    assertThat(Samples.print(format, List.of(Samples.secret())))
        .doesNotContain("MIIEvQIBADANBgkq")
        .doesNotContain("hunter2");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void holdsNothingThatATerminalObeys(Format format) throws IOException {
    List<Finding> findings = List.of(Samples.hostile(), Samples.hostileCounting());
    assertThat(Samples.print(format, findings)).doesNotContain("\u001b").doesNotContain("\u0000");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesTheSameBytesAgain(Format format) throws IOException {
    List<Finding> findings = List.of(Samples.finding("aws_s3_bucket.assets"), Samples.hostile());
    assertThat(Samples.print(format, findings)).isEqualTo(Samples.print(format, findings));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void isFoundByItsWord(Format format) {
    assertThat(Format.of(format.word())).contains(format);
    assertThat(Format.of(format.word() + "x")).isEmpty();
  }
}
