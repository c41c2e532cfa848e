package dev.lintel.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Texts made to take long, or to run out of stack. */
class JsonBadInputTest {
  private static final int MANY = 100_000;

  @Test
  void deepNestingIsAProblem() {
    for (String open : new String[] {"[", "{\"a\":", "[{\"a\":"})
      assertThat(within(2, open.repeat(MANY)).problems()).hasSize(1);
  }

  @Test
  void nestingWithinTheBoundIsRead() {
    assertThat(within(1, "[".repeat(400) + "]".repeat(400)).problems()).isEmpty();
  }

  @Test
  void longTextsTakeLinearTime() {
    JsonFile list = within(5, "[" + "1, ".repeat(1_000_000) + "1]");
    assertThat(((JsonArray) list.root().orElseThrow()).elements()).hasSize(1_000_001);
    within(5, "[" + "/* ".repeat(MANY));
    within(5, "[" + "\"a\n".repeat(MANY));
    within(5, "\"" + "\\u".repeat(1_000_000));
    within(5, "9".repeat(5_000_000));
    within(5, "[" + "/**/".repeat(1_000_000));
  }

  @Test
  void noTextThrows() {
    String sample =
        "{\"a\": [1.5e3, \"x\\u00e9\\n\", true, null, {\"b\": \"c\"}], /* d */ \"e\": -1}";
    Random random = new Random(7);
    String alphabet = "{}[]\",:\\u0eE+-./*# \ntruefalsn\uFEFF\uD83D";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(sample);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        if (random.nextBoolean()) text.setCharAt(at, c);
        else if (random.nextBoolean()) text.insert(at, c);
        else text.setLength(at + 1);
      }
      JsonFile file = JsonParser.parse(SourceText.of("t", text.toString()));
      file.root().ifPresent(root -> checkPlaces(root, 0, text.length()));
    }
  }

  private static void checkPlaces(JsonNode node, int from, int to) {
    assertThat(node.start()).isBetween(from, node.end());
    assertThat(node.end()).isLessThanOrEqualTo(to);
    switch (node) {
      case JsonArray it -> {
        int behind = node.start();
        for (JsonNode element : it.elements()) {
          checkPlaces(element, behind, node.end());
          behind = element.end();
        }
      }
      case JsonNode.JsonObject it -> {
        int behind = node.start();
        for (JsonNode.Member member : it.members()) {
          assertThat(member.start()).isGreaterThanOrEqualTo(behind);
          checkPlaces(member.value(), member.nameEnd(), node.end());
          behind = member.end();
        }
      }
      case JsonNode.JsonString _,
          JsonNode.JsonNumber _,
          JsonNode.JsonBoolean _,
          JsonNode.JsonNull _ -> {}
    }
  }

  private static JsonFile within(int seconds, String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(seconds), () -> JsonParser.parse(SourceText.of("t", text)));
  }
}
