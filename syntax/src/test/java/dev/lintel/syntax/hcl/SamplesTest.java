package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
  static List<SourceText> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreReadWithoutProblemsAndPrintAsTheyWere(SourceText sample) {
    HclFile file = HclParser.parse(sample);
    assertThat(file.problems()).isEmpty();
    Lossless.check(file);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void lineEndsOfWindowsMakeNoDifference(SourceText sample) {
    HclFile file = HclParser.parse(sample.withText(sample.text().replace("\n", "\r\n")));
    assertThat(file.problems()).isEmpty();
    Lossless.check(file);
    assertThat(Trees.file(file.source().text()).replace("\\r\\n", "\\n"))
        .isEqualTo(Trees.file(sample.text()));
  }
}
