package dev.lintel.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to take long, or to run out of stack. The bounds leave room for a slow machine: what
 * takes more than linear time exceeds them by far.
 */
@Tag("slow")
class BadInputTest {
  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "(",
        "{",
        "{a=",
        "f(",
        "f::",
        "a[",
        "\"${",
        "!",
        "- ",
        "1 + ",
        "a ? b : ",
        "a ? ",
        "[for x in ",
        "{for x in ",
        "a||b&&c==d<e+f*(",
        "\"%{ if x }",
        "<<E\n${"
      })
  void deepNestingIsOneProblem(String piece) {
    HclFile file = read("a = " + piece.repeat(MANY) + "\n");
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().getFirst().message()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"[,]", "(,)", "\"${,}\"", "f(,)"})
  void deepNestingThatIsClosedCostsItsArgument(String open, String close) {
    HclFile file = read("a = " + open.repeat(MANY) + close.repeat(MANY) + "\nb {\n}\n");
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().getFirst().message()).contains("levels deep");
    assertThat(file.body().items().getLast()).isInstanceOf(Block.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {" + 1", " && a", ".b", "[0]", "[*]", ".*", ".0", " == 1"})
  void endlessChainsAreOneProblem(String piece) {
    HclFile file = read("a = a" + piece.repeat(MANY) + "\n");
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().getFirst().message()).contains("split it into locals");
  }

  @Test
  void whatPeopleWriteIsWithinTheBounds() {
    for (String text :
        new String[] {
          "a = " + "[".repeat(400) + "]".repeat(400),
          "a = 1" + " + 1".repeat(900),
          "a = " + "b ? c : ".repeat(400) + "d",
          "a {\n".repeat(400) + "}\n".repeat(400)
        }) assertThat(read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a {\n",
        " a {\n",
        "a { ",
        "a {\n  b = 1\n\n",
        "a = <<A\n",
        "/* ",
        "a = /*\n",
        "a = \"b\n",
        "a = {\n  b = {}\n",
        "x {\n  a = [\n",
        "x {\n  a = <<E\n${ \n",
        "  a = (\n b = (\n",
        "a {\n  b = {\n  c = 1\n}\n",
        "a {\n  b = 1\n}\n}\n",
        ") ]\n",
        "a \"b\n",
        "a b c d\n"
      })
  void mistakesWithoutEndAreToldInSoManyProblems(String piece) {
    HclFile file = read(piece.repeat(MANY));
    assertThat(file.problems()).hasSizeBetween(1, 100);
  }

  @Test
  void unlikeHeredocsWithoutEnd() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MANY; i++) text.append("a = <<A").append(i).append('\n');
    assertThat(read(text.toString()).problems()).isNotEmpty();
  }

  @Test
  void linesIndentedLessAndLess() {
    StringBuilder text = new StringBuilder();
    for (int i = 2_000; i > 0; i--) text.append(" ".repeat(i)).append("a = [\n");
    read(text.toString());
  }

  @Test
  void bytesThatAreNoText() {
    byte[] bytes = new byte[1_000_000];
    new java.util.Random(3).nextBytes(bytes);
    SourceText source = SourceText.decode("b.tf", "b.tf", bytes);
    HclFile file = read(source.text());
    assertThat(file.problems()).hasSizeBetween(1, 100);
    assertThat(HclPrinter.print(file)).isEqualTo(source.text());
  }

  @Test
  void aListOfAMillionElements() {
    HclFile file = read("a = [" + "\"b\", ".repeat(1_000_000) + "]\n");
    Attribute list = (Attribute) file.body().items().getFirst();
    assertThat(Children.of(list.value())).hasSize(1_000_000);
  }

  @Test
  void twentyMegabytes() {
    String block = "resource \"a\" \"b\" {\n  c = \"${var.d}-e\"\n  tags = {\n    f = 1\n  }\n}\n";
    HclFile file = read(block.repeat(20_000_000 / block.length()));
    assertThat(file.problems()).isEmpty();
    read("a = \"" + "b".repeat(20_000_000));
    read("a = " + "9".repeat(20_000_000));
    read("a = <<-E\n" + "  b\n".repeat(5_000_000));
  }

  private static HclFile read(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> HclParser.parse(SourceText.of("bad.tf", text)));
  }
}
