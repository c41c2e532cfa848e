package dev.lintel.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Location;
import dev.lintel.model.Severity;
import dev.lintel.report.Samples;
import dev.lintel.report.source.Columns;
import dev.lintel.syntax.SourceText;
import org.junit.jupiter.api.Test;

class CodeFrameTest {
  @Test
  void underlinesBehindTabsAndWideCharacters() {
    SourceText source = SourceText.of("x.tf", "\tname = \"日本\" # x\n");
    assertThat(frame(source, "\"日本\"", "here", 60, false))
        .isEqualTo(
            """
            1 │     name = "日本" # x
              │            ^^^^^^ here
            """);
  }

  @Test
  void countsCombiningMarksAsNothing() {
    SourceText source = SourceText.of("x.tf", "a = \"e\u0301e\u0301\" # x\n");
    assertThat(frame(source, "# x", "", 60, false)).endsWith("│          ^^^\n");
  }

  @Test
  void cutsALongLineAroundWhatMatters() {
    String filler = "abcdefghi ".repeat(500);
    SourceText source = SourceText.of("x.tf", "x = \"" + filler + "BAD" + filler + "\"\n");
    String[] lines = frame(source, "BAD", "", 60, false).split("\n");
    assertThat(Columns.width(lines[0])).isLessThanOrEqualTo(60);
    assertThat(lines[0]).contains("…").endsWith("…");
    assertThat(lines[1].indexOf('^')).isEqualTo(lines[0].indexOf("BAD"));
  }

  @Test
  void marksSeveralLinesWithABar() {
    SourceText source = SourceText.of("x.tf", "statement {\n  actions = [\"*\"]\n}\n");
    assertThat(frame(source, "statement {\n  actions = [\"*\"]\n}", "too much", 60, false))
        .isEqualTo(
            """
            1 │ ┃ statement {
            2 │ ┃   actions = ["*"]
            3 │ ┃ }
              │ ┗ too much
            """);
  }

  @Test
  void leavesOutTheMiddleOfManyLines() {
    String text = "policy = {\n" + "  a = 1\n".repeat(30) + "}";
    assertThat(frame(SourceText.of("x.tf", text + "\n"), text, "", 60, false).split("\n"))
        .hasSizeLessThan(10)
        .anyMatch(line -> line.contains("┊"));
  }

  @Test
  void putsALabelThatDoesNotFitBelow() {
    SourceText source = SourceText.of("x.tf", "x = 1\n");
    assertThat(frame(source, "x = 1", "a label that is much longer than the line is", 40, false))
        .isEqualTo(
            """
            1 │ x = 1
              │ ^^^^^
              │ a label that is much longer than the
              │ line is
            """);
  }

  @Test
  void hidesSecretsByNameAndByLook() {
    String key = "AKIA" + "Z7Q2".repeat(4);
    SourceText source =
        SourceText.of(
            "x.tf",
            "password = \"hunter2\"\nuser = \""
                + key
                + "\"\ntoken = var.token\nother = \"plain\"\n");
    assertThat(frame(source, "password = \"hunter2\"", "", 60, false)).contains("\"*******\"");
    assertThat(frame(source, "user", "", 60, false)).doesNotContain(key);
    assertThat(frame(source, "token = var.token", "", 60, false)).contains("token = var.token");
    assertThat(frame(source, "other = \"plain\"", "", 60, false)).contains("plain");
    assertThat(frame(source, "other = \"plain\"", "", 60, true)).doesNotContain("plain");
  }

  @Test
  void takesTheEndOfAFileAndAnEmptyStretch() {
    SourceText source = SourceText.of("x.tf", "x = 1");
    StringBuilder out = new StringBuilder();
    new CodeFrame(new Style(false, 60), out)
        .write(new Location(source, 5, 5), 0, Severity.LOW, "", false);
    assertThat(out.toString()).isEqualTo("1 │ x = 1\n  │      ^\n");
  }

  private static String frame(
      SourceText source, String text, String label, int width, boolean hideAll) {
    StringBuilder out = new StringBuilder();
    new CodeFrame(new Style(false, width), out)
        .write(Samples.at(source, text), 0, Severity.HIGH, label, hideAll);
    return out.toString();
  }
}
