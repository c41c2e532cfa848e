package dev.lintel.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode.JsonString;
import org.junit.jupiter.api.Test;

class JsonStringsTest {
  @Test
  void withoutEscapesCharactersStandSideBySide() {
    assertThat(offsets(" \"abc\"")).containsExactly(2, 3, 4, 5);
    assertThat(offsets("\"\"")).containsExactly(1);
  }

  @Test
  void anEscapeStandsForOneCharacter() {
    assertThat(offsets("\"a\\nb\\u00e9c\"")).containsExactly(1, 2, 4, 5, 11, 12);
  }

  @Test
  void bothHalvesOfAPairAreWrittenAtOnePlace() {
    assertThat(offsets("\"\\ud83d\\ude00x\"")).containsExactly(1, 1, 13, 14);
  }

  @Test
  void aStringWithoutEndHasPlacesToo() {
    assertThat(offsets("\"ab")).containsExactly(1, 2, 3);
  }

  private static int[] offsets(String text) {
    SourceText source = SourceText.of("t", text);
    return JsonStrings.offsets(source, (JsonString) JsonParser.parse(source).root().orElseThrow());
  }
}
