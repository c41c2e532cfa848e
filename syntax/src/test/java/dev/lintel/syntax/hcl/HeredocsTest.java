package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static dev.lintel.syntax.hcl.Trees.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The expected texts are what Terraform 1.11 prints for them. */
class HeredocsTest {
  @Test
  void aHeredocWithoutItsMarkerIsTold() {
    assertThatThrownBy(() -> expression("<<EOT\na\n")).hasMessageContaining("write EOT on a line");
    assertThatThrownBy(() -> expression("<<EOT\na\nEOT b\n")).hasMessageContaining("write EOT");
    assertThatThrownBy(() -> expression("<<EOT\nxEOT\n")).hasMessageContaining("write EOT");
    assertThatThrownBy(() -> expression("<<EOT a\nEOT\n")).isInstanceOf(HclSyntaxException.class);
    assertThatThrownBy(() -> expression("<<\nEOT\n")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void theTextEndsWithItsLastLine() {
    assertThat(expression("<<EOT\nFoo\n  Bar\nEOT\n")).isEqualTo("\"Foo\\n  Bar\\n\"");
    assertThat(expression("<<EOT\nEOT\n")).isEqualTo("\"\"");
    assertThat(expression("<<EOT\n\n  EOT\n")).isEqualTo("\"\\n\"");
  }

  @Test
  void backslashesAndQuotesAreText() {
    assertThat(expression("<<E\n\\n \"a\" $${b} $$ %%{c}\nE\n"))
        .isEqualTo("\"\\\\n \\\"a\\\" ${b} $$ %{c}\\n\"");
  }

  @Test
  void sequencesMaySpanLines() {
    assertThat(expression("<<E\na ${\n  b\n} c\nE\n")).isEqualTo("(template \"a \" b \" c\\n\")");
    assertThat(expression("<<E\n${f(<<F\nx\nF\n)}\nE\n"))
        .isEqualTo("(template (call f \"x\\n\") \"\\n\")");
  }

  @Test
  void theMarkerCountsOnlyAtTheBeginOfALine() {
    assertThat(expression("<<E\n${a}E\nE\n")).isEqualTo("(template a \"E\\n\")");
  }

  @Test
  void theLeastIndentationIsTakenOff() {
    assertThat(expression("<<-E\n    a\n      b\n    c\n  E\n")).isEqualTo("\"a\\n  b\\nc\\n\"");
    assertThat(expression("<<-E\n    a\n  b\n    E\n")).isEqualTo("\"  a\\nb\\n\"");
    assertThat(expression("<<-E\n\ta\n  b\n  E\n")).isEqualTo("\"a\\n b\\n\"");
  }

  @Test
  void blankLinesDoNotCountAndStay() {
    assertThat(expression("<<-E\n    a\n   ${\"b\"}\n  \n    c\n   E\n"))
        .isEqualTo("(template \" a\\n\" \"b\" \"\\n  \\n c\\n\")");
  }

  @Test
  void aSequenceAtTheBeginOfALineLeavesAllIndentation() {
    assertThat(expression("<<-E\n  a\n${b}\n  E\n")).isEqualTo("(template \"  a\\n\" b \"\\n\")");
  }

  @Test
  void directivesAreIndentedLikeText() {
    assertThat(expression("<<-E\n    %{ if true }\n      foo\n    %{ endif }\n    bar\n  E\n"))
        .isEqualTo("(template \"\" (if true \"\\n  foo\\n\") \"\\nbar\\n\")");
  }

  @Test
  void trimMarksWorkOnTheirLine() {
    assertThat(expression("<<-E\n    a ${ \"x\"\n    }\n\n      b ~ ${~ \"c\" ~}\n\n\n   d\n  E\n"))
        .isEqualTo("(template \" a \" \"x\" \"\\n\\n   b ~\" \"c\" \"\\n\\nd\\n\")");
  }

  @Test
  void carriageReturnsStay() {
    assertThat(expression("<<E\r\nfoo\r\nbar\r\nE\r\n")).isEqualTo("\"foo\\r\\nbar\\r\\n\"");
  }

  @Test
  void itsSpanEndsWithTheMarker() {
    assertThat(file("a = <<E\n x\n E\nb = 1\n")).isEqualTo("(= a \" x\\n\")\n(= b 1)");
    String text = "<<E\n x\n E \n";
    Expression heredoc =
        HclParser.expression(dev.lintel.syntax.SourceText.of("t", text), 0, text.length());
    assertThat(text.substring(heredoc.start(), heredoc.end())).isEqualTo("<<E\n x\n E");
  }

  @Test
  void itStandsInsideBracketsToo() {
    assertThat(file("a = f(<<E\nx\nE\n, 1)\nb = [<<E\ny\nE\n]\n"))
        .isEqualTo("(= a (call f \"x\\n\" 1))\n(= b (tuple \"y\\n\"))");
  }
}
