package dev.lintel.syntax.hcl;

import static dev.lintel.syntax.hcl.Trees.expression;
import static dev.lintel.syntax.hcl.Trees.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Quoted and bare templates; the expected texts are what Terraform 1.11 prints for them. */
class TemplatesTest {
  @Test
  void aStringEndsOnItsLine() {
    assertThatThrownBy(() -> expression("\"a\nb\""))
        .hasMessageContaining("does not end on its line");
    assertThatThrownBy(() -> expression("\"a")).hasMessageContaining("does not end on its line");
    assertThatThrownBy(() -> expression("\"a${b}"))
        .hasMessageContaining("does not end on its line");
  }

  @Test
  void aSequenceHoldsOneExpression() {
    assertThatThrownBy(() -> expression("\"${}\"")).isInstanceOf(HclSyntaxException.class);
    assertThatThrownBy(() -> expression("\"${a b}\"")).hasMessageContaining("close it with \"}\"");
    assertThatThrownBy(() -> expression("\"${a\"")).isInstanceOf(HclSyntaxException.class);
  }

  @Test
  void escapesThatAreNoneAreTold() {
    assertThatThrownBy(() -> expression("\"\\.\"")).hasMessageContaining("\\\\ for the backslash");
    assertThatThrownBy(() -> expression("\"\\u12\"")).hasMessageContaining("names no character");
    assertThatThrownBy(() -> expression("\"\\uD83D\"")).hasMessageContaining("names no character");
    assertThatThrownBy(() -> expression("\"\\U00110000\""))
        .hasMessageContaining("names no character");
  }

  @Test
  void directivesHaveTheirEnds() {
    assertThatThrownBy(() -> template("%{ if a }")).hasMessageContaining("%{ endif }");
    assertThatThrownBy(() -> template("%{ for a in b }")).hasMessageContaining("%{ endfor }");
    assertThatThrownBy(() -> template("%{ endif }")).hasMessageContaining("not open here");
    assertThatThrownBy(() -> template("%{ if a }%{ endfor }"))
        .hasMessageContaining("not open here");
    assertThatThrownBy(() -> template("%{ if a }%{ else }%{ else }%{ endif }"))
        .hasMessageContaining("not open here");
    assertThatThrownBy(() -> template("%{ while a }")).hasMessageContaining("write if, else");
  }

  @Test
  void stringsWithoutSequences() {
    assertThat(expression("\"\"")).isEqualTo("\"\"");
    assertThat(expression("\"a b\"")).isEqualTo("\"a b\"");
    assertThat(expression("\"$ % $a a$ %% 100%\"")).isEqualTo("\"$ % $a a$ %% 100%\"");
  }

  @Test
  void escapesAreResolved() {
    assertThat(expression("\"\\\"\\\\\\n\\t\\r\"")).isEqualTo("\"\\\"\\\\\\n\\t\\r\"");
    assertThat(expression("\"\\u00e9\\U0001F600\"")).isEqualTo("\"é😀\"");
    assertThat(expression("\"$${a} %%{b}\"")).isEqualTo("\"${a} %{b}\"");
    assertThat(expression("\"$$${x} %%%{x} $$ %% a$\"")).isEqualTo("\"$${x} %%{x} $$ %% a$\"");
  }

  @Test
  void textIsComposed() {
    assertThat(expression("\"an\u0303os\"")).isEqualTo("\"a\u00f1os\"");
    assertThat(expression("\"${x}n\\u0303\"")).isEqualTo("(template x \"\u00f1\")");
  }

  @Test
  void interpolations() {
    assertThat(expression("\"${a}\"")).isEqualTo("(template a)");
    assertThat(expression("\"a${b}c${d.e}\"")).isEqualTo("(template \"a\" b \"c\" (. d e))");
    assertThat(expression("\"${\n  a\n  +\n  b\n}\"")).isEqualTo("(template (add a b))");
    assertThat(expression("\"${ { a = \"}\" }.a }\""))
        .isEqualTo("(template (. (object ('a \"}\")) a))");
  }

  @Test
  void templatesNest() {
    assertThat(expression("\"${f(\"x-${a}\", \"\")}\""))
        .isEqualTo("(template (call f (template \"x-\" a) \"\"))");
  }

  @Test
  void trimMarksTakeBlanksOff() {
    assertThat(expression("\"a ${~ b ~} c\"")).isEqualTo("(template \"a\" b \"c\")");
    assertThat(expression("\"x${ \" \" ~}\\n\\n  y\"")).isEqualTo("(template \"x\" \" \" \"y\")");
    assertThat(expression("\" ${~ a}\"")).isEqualTo("(template \"\" a)");
  }

  @Test
  void directives() {
    assertThat(expression("\"%{ if a }b%{ endif }\"")).isEqualTo("(template (if a \"b\"))");
    assertThat(expression("\"a%{ if false }b%{ else ~}  \\n c%{~ endif}$\""))
        .isEqualTo("(template \"a\" (if false \"b\" else \"c\") \"$\")");
    assertThat(expression("\"%{ for k, v in a ~} ${k}=${v},%{ endfor ~}  x\""))
        .isEqualTo("(template (for k,v a \"\" k \"=\" v \",\") \"x\")");
    assertThat(expression("\"%{ for x in a }%{ if x }${x}%{ endif }%{ endfor }\""))
        .isEqualTo("(template (for x a (if x x)))");
  }

  @Test
  void inBareTemplatesTrimMarksEndWithTheLine() {
    assertThat(template("a ~}\n \"q\" \\n ${b}"))
        .isEqualTo("(template \"a ~}\\n \\\"q\\\" \\\\n \" b)");
    assertThat(template("%{ if a ~}\n\n  b\n%{ endif ~}\n"))
        .isEqualTo("(template (if a \"\\n  b\\n\") \"\")");
    assertThat(template("")).isEqualTo("\"\"");
    assertThat(template("$${a}")).isEqualTo("\"${a}\"");
  }
}
