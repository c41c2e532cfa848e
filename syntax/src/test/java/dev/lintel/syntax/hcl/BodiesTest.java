package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import org.junit.jupiter.api.Test;

class BodiesTest {
  @Test
  void anEmptyFileHoldsNothing() {
    assertThat(file("")).isEmpty();
    assertThat(file("# nothing\n/* at\n all */ // here")).isEmpty();
  }

  @Test
  void argumentsStandOnLinesOfTheirOwn() {
    assertThat(file("a = 1, b = 2\n")).isEqualTo("(= a 1)\n(= b 2)\n! \",\"");
    assertThat(file("a = 1 b = 2\n")).isEqualTo("(= a 1)\n(= b 2)\n! \"b\"");
    assertThat(file("a {} b {}\n")).isEqualTo("(block a)\n(block b)\n! \"b\"");
    assertThat(file("a {\n  b = 1 }\n")).isEqualTo("(block a (= b 1))\n! \"}\"");
    assertThat(file("a {\n  b {} }\n")).isEqualTo("(block a (block b))\n! \"}\"");
  }

  @Test
  void namesInQuotesAreToldAndRead() {
    assertThat(file("\"a\" = 1\n")).isEqualTo("(= a 1)\n! \"\\\"a\\\"\"");
    assertThat(file("\"a\" \"b\" {\n}\n")).isEqualTo("(block a \"b\")\n! \"\\\"a\\\"\"");
  }

  @Test
  void aBraceOnTheNextLineIsToldAndRead() {
    assertThat(file("a \"b\"\n{\n  c = 1\n}\n")).isEqualTo("(block a \"b\" (= c 1))\n! \"\\n\"");
  }

  @Test
  void arguments() {
    assertThat(file("a = 1\nb=c\n")).isEqualTo("(= a 1)\n(= b c)");
    assertThat(file("for = 1\nif = 2\ntrue = 3\n")).isEqualTo("(= for 1)\n(= if 2)\n(= true 3)");
    assertThat(file("größe = 1")).isEqualTo("(= größe 1)");
  }

  @Test
  void blocksAndLabels() {
    assertThat(file("a {\n}\n")).isEqualTo("(block a)");
    assertThat(file("a \"b\" c \"d e\" {\n  f = 1\n  g {\n  }\n}\n"))
        .isEqualTo("(block a \"b\" c \"d e\" (= f 1) (block g))");
    assertThat(file("a \"x\\ty\" {}")).isEqualTo("(block a \"x\\ty\")");
  }

  @Test
  void blocksOfOneLine() {
    assertThat(file("a {}\nb { }\nc { d = 1 }\n"))
        .isEqualTo("(block a)\n(block b)\n(block c (= d 1))");
  }

  @Test
  void whatABlockOfOneLineMayNotHoldIsToldAndRead() {
    assertThat(file("a { b = 1, c = 2 }\n")).isEqualTo("(block a (= b 1) (= c 2))\n! \",\"");
    assertThat(file("a { b = 1\n}\n")).isEqualTo("(block a (= b 1))\n! \"\\n\"");
    assertThat(file("a { b = 1\n  c = 2 }\n")).isEqualTo("(block a (= b 1) (= c 2))\n! \"\\n\"");
    assertThat(file("a { b {} }\n")).isEqualTo("(block a (block b))\n! \"b {\"");
  }

  @Test
  void commentsStandAnywhereBetweenTokens() {
    assertThat(file("/* a */ a /* b */ = /* c\n */ 1 // d\n# e\nb { # f\n c = 2 # g\n} // h"))
        .isEqualTo("(= a 1)\n(block b (= c 2))");
  }

  @Test
  void carriageReturnsBelongToTheLineEnd() {
    assertThat(file("a = 1\r\nb {\r\n  c = [\r\n    2\r\n  ]\r\n}\r\n# d\r\n"))
        .isEqualTo("(= a 1)\n(block b (= c (tuple 2)))");
  }

  @Test
  void aByteOrderMarkIsNoName() {
    assertThat(file("\uFEFFa = 1\n")).isEqualTo("(= a 1)");
  }

  @Test
  void spansAreExact() {
    String text = "# x\na \"b\" c { d = [1] } # y\n";
    Block block = (Block) HclParser.parse(SourceText.of("t", text)).body().items().getFirst();
    assertThat(text.substring(block.start(), block.end())).isEqualTo("a \"b\" c { d = [1] }");
    assertThat(text.substring(block.start(), block.headerEnd())).isEqualTo("a \"b\" c");
    assertThat(text.substring(block.body().start(), block.body().end())).isEqualTo(" d = [1] ");
    Label label = block.labels().getFirst();
    assertThat(text.substring(label.start(), label.end())).isEqualTo("\"b\"");
    Attribute attribute = (Attribute) block.body().items().getFirst();
    assertThat(text.substring(attribute.start(), attribute.end())).isEqualTo("d = [1]");
    assertThat(text.substring(attribute.start(), attribute.nameEnd())).isEqualTo("d");
  }

  @Test
  void aStretchOfATextIsReadWithItsPlaces() {
    SourceText source = SourceText.of("t", "x = \"${a.b}\"");
    Expression expression = HclParser.expression(source, 7, 10);
    assertThat(source.substring(expression.start(), expression.end())).isEqualTo("a.b");
    Expression template = HclParser.template(source, 5, 11);
    assertThat(Trees.expression(template)).isEqualTo("(template (. a b))");
    assertThat(template.start()).isEqualTo(5);
    assertThat(template.end()).isEqualTo(11);
  }
}
