package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.file;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a mistake costs: the value or the item it stands in, and no more. */
class RecoveryTest {
  @Test
  void aBrokenArgumentCostsItsValue() {
    assertThat(file("a {\n  b = = 1\n  c = 2\n}\nd {}\n"))
        .isEqualTo("(block a (= b (broken \"= 1\")) (= c 2))\n(block d)\n! \"=\"");
    assertThat(file("a = \"x\nb = 1\n"))
        .isEqualTo("(= a (broken \"\\\"x\"))\n(= b 1)\n! \"\\\"x\"");
    assertThat(file("a =\nb = 1\n")).isEqualTo("(= a (broken \"\"))\n(= b 1)\n! \"\\n\"");
    assertThat(file("a b\nc = 1\n")).isEqualTo("(broken \"a b\")\n(= c 1)\n! \"\\n\"");
  }

  @Test
  void whatStandsInItsBracketsBelongsToIt() {
    assertThat(file("a = [\n  1 2,\n  3\n]\nb = 1\n"))
        .isEqualTo("(= a (broken \"[\\n  1 2,\\n  3\\n]\"))\n(= b 1)\n! \"2\"");
    assertThat(file("a = f({\n  x = )\n  y = \"}\" # }\n})\nb = 1\n")).endsWith("(= b 1)\n! \")\"");
  }

  @Test
  void aBrokenHeaderCostsItsBlock() {
    assertThat(file("a \"${b}\" {\n  c = 1\n}\nd {\n}\n"))
        .startsWith("(broken \"a \\\"${b}\\\" {\\n  c = 1\\n}\")\n(block d)\n!");
    assertThat(file("a = {\n  b = 1\n} }\nc = 1\n")).contains("(= c 1)");
  }

  @Test
  void junkBetweenItemsIsToldOnce() {
    assertThat(file("a = 1\n) ]\n+++\n!\nb = 2\n"))
        .isEqualTo("(= a 1)\n(broken \") ]\")\n(broken \"+++\")\n(broken \"!\")\n(= b 2)\n! \")\"");
    assertThat(file("}\na = 1\n")).isEqualTo("(broken \"}\")\n(= a 1)\n! \"}\"");
  }

  @Test
  void aMissingBraceCostsTheBlocksThatAreOpen() {
    assertThat(file("a {\n  b = 1\n\nc \"d\" {\n  e = 2\n}\nf = 3\n"))
        .isEqualTo("(broken \"a {\\n  b = 1\")\n(block c \"d\" (= e 2))\n(= f 3)\n! \"{\"");
    assertThat(file("a {\n  b {\n    c = 1\n}\n\nd {\n  e {\n  }\n}\nf {}\n"))
        .isEqualTo(
            "(broken \"a {\\n  b {\\n    c = 1\\n}\")\n(block d (block e))\n(block f)\n! \"{\"");
  }

  @Test
  void aMissingBraceOfAnObjectDoesToo() {
    assertThat(file("a {\n  b = {\n    c = 1\n}\n\nd \"e\" {\n}\n"))
        .isEqualTo("(broken \"a {\\n  b = {\\n    c = 1\\n}\")\n(block d \"e\")\n! \"{\"");
  }

  @Test
  void withBrokenBracketsIndentationTellsWhereAnItemEnds() {
    assertThat(file("a {\n  b = f(1,\n  c = 2\n}\nd {\n}\n"))
        .isEqualTo("(block a (= b (broken \"f(1,\\n  c = 2\")))\n(block d)\n! \"=\"");
    assertThat(file("a {\n  b = {\n    c = = 1\n  d = 2\n}\ne {\n}\n"))
        .isEqualTo("(block a (= b (broken \"{\\n    c = = 1\")) (= d 2))\n(block e)\n! \"=\"");
    assertThat(file("a {\n  b {\n    c = {\n      d = = 1\n  }\n}\ne {\n}\n"))
        .isEqualTo("(block a (block b (= c (broken \"{\\n      d = = 1\"))))\n(block e)\n! \"=\"");
  }

  @Test
  void blocksThatAreNotIndentedAreNoMistake() {
    assertThat(file("a {\nb = 1\nc {\nd = 2\n}\n}\n"))
        .isEqualTo("(block a (= b 1) (block c (= d 2)))");
  }

  @Test
  void inAFileWithAMissingBraceUnindentedBlocksStayInside() {
    assertThat(file("a {\n  x = 1\n\nb {\nc = 1\nd {\n}\n}\n"))
        .isEqualTo("(broken \"a {\\n  x = 1\")\n(block b (= c 1) (block d))\n! \"{\"");
  }

  @Test
  void aBlockThatNothingFollowsIsToldAtItsBrace() {
    assertThat(file("a {\n  b = 1\n")).isEqualTo("(broken \"a {\\n  b = 1\")\n! \"{\"");
    assertThat(file("a {")).isEqualTo("(broken \"a {\")\n! \"{\"");
  }

  @Test
  void anEndlessHeredocGoesUpToTheNextBlock() {
    assertThat(file("a {\n  b = <<E\n  text {\n}\n\nc \"d\" {\n}\n"))
        .isEqualTo("(block a (= b (broken \"<<E\\n  text {\")))\n(block c \"d\")\n! \"<<E\"");
  }

  @Test
  void anEndlessCommentIsTold() {
    assertThat(file("a = 1\n/* b\nc {\n}\n")).startsWith("(= a 1)\n(broken \"/* b\")\n(block c)");
  }

  @Test
  void odditiesInStringsAreToldAndTheStringIsRead() {
    assertThat(file("a = \"\\.x\"\n")).isEqualTo("(= a \"\\\\.x\")\n! \"\\\\.\"");
  }
}
