package dev.lintel.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SourceTextTest {
  /** Columns are counted in characters, whatever they take in UTF-16. */
  @Test
  void aColumnIsACountOfCharacters() {
    String text = "a😀b\n😀😀\uD83Dx\n";
    SourceText source = SourceText.of("f", text);
    for (int offset = 0; offset <= text.length(); offset++) {
      Position position = source.position(offset);
      int from = source.lineStart(position.line());
      assertThat(position.column()).isEqualTo(text.codePointCount(from, offset) + 1);
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void manyPlacesOnOneLongLineTakeNoLongTime() {
    SourceText source = SourceText.of("f", "x".repeat(10_000_000) + "😀");
    long sum = 0;
    for (int offset = 0; offset < 10_000_000; offset += 10) sum += source.position(offset).column();
    assertThat(sum).isEqualTo(5_000_000_000_000L - 5_000_000L + 1_000_000L);
  }
}
