package dev.lintel.syntax.json;

import static dev.lintel.syntax.json.JsonTrees.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.json.JsonNode.JsonArray;
import dev.lintel.syntax.json.JsonNode.JsonObject;
import org.junit.jupiter.api.Test;

class JsonParserTest {
  @Test
  void anEmptyTextHoldsNothing() {
    assertThat(file("")).isEqualTo("nothing !");
    assertThat(file(" \n")).isEqualTo("nothing !");
  }

  @Test
  void whatIsNoValueStopsReading() {
    assertThat(file("{\"a\": 1, \"b\": nope, \"c\": 2}")).isEqualTo("(object (a 1)) !n");
    assertThat(file("[1, 'two']")).isEqualTo("(array 1) !'");
    assertThat(file("{a: 1}")).isEqualTo("(object) !a");
    assertThat(file("{\"a\" 1}")).isEqualTo("(object) !1");
    assertThat(file("[1, , 2]")).isEqualTo("(array 1) !,");
  }

  @Test
  void aTextThatEndsTooEarlyGivesWhatWasRead() {
    assertThat(file("{\"a\": [1, {\"b\": true"))
        .isEqualTo("(object (a (array 1 (object (b true))))) !");
    assertThat(file("{\"a\": \"x\n}")).isEqualTo("(object (a 'x')) !\"x");
  }

  @Test
  void textBehindTheValueIsTold() {
    assertThat(file("{} {}")).isEqualTo("(object) !{");
  }

  @Test
  void commentsAndCommasTooManyAreToldAndRead() {
    assertThat(file("[1, // one\n 2, /* two */ # three\n]"))
        .isEqualTo("(array 1 2) !// one !/* two */ !# three !,");
    assertThat(file("{\"a\": 1,}")).isEqualTo("(object (a 1)) !,");
    assertThat(file("[\"a\" \"b\"]")).isEqualTo("(array 'a' 'b') !\"");
    assertThat(file("[1 /* open")).isEqualTo("(array 1) !/* open !");
  }

  @Test
  void oddNumbersAreToldAndRead() {
    assertThat(file("[01, 1., .5, +1, 1e, -]"))
        .isEqualTo("(array 01 1. .5 +1 1e -) !01 !1. !.5 !+1 !1e !-");
  }

  @Test
  void valuesOfAllKinds() {
    assertThat(file("[null, true, false, 0, -1.5e+3, \"\", {}, []]"))
        .isEqualTo("(array null true false 0 -1.5e+3 '' (object) (array))");
    assertThat(file("\"alone\"")).isEqualTo("'alone'");
  }

  @Test
  void aNameTwiceIsThereTwice() {
    assertThat(file("{\"a\": 1, \"a\": 2}")).isEqualTo("(object (a 1) (a 2))");
  }

  @Test
  void escapesAreResolved() {
    assertThat(file("\"\\\" \\\\ \\/ \\n \\t \\u00e9 \\ud83d\\ude00\""))
        .isEqualTo("'\" \\ / \n \t é 😀'");
    assertThat(file("\"\\ud83d!\"")).isEqualTo("'\uFFFD!'");
    assertThat(file("\"a\\qb\"")).isEqualTo("'a\\qb' !\\");
    assertThat(file("\"\\u12\"")).isEqualTo("'\\u12' !\\u");
    assertThat(file("\"a\tb\"")).isEqualTo("'a\tb' !\t");
  }

  @Test
  void aByteOrderMarkIsNoValue() {
    assertThat(file("\uFEFF{}")).isEqualTo("(object)");
  }

  @Test
  void placesAreExact() {
    String text = " { \"k\" : [ 12 ] } ";
    JsonObject root = (JsonObject) JsonParser.parse(SourceText.of("t", text)).root().orElseThrow();
    assertThat(text.substring(root.start(), root.end())).isEqualTo("{ \"k\" : [ 12 ] }");
    JsonNode.Member member = root.members().getFirst();
    assertThat(text.substring(member.start(), member.nameEnd())).isEqualTo("\"k\"");
    assertThat(text.substring(member.start(), member.end())).isEqualTo("\"k\" : [ 12 ]");
    JsonNode number = ((JsonArray) member.value()).elements().getFirst();
    assertThat(text.substring(number.start(), number.end())).isEqualTo("12");
  }
}
