package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Value;
import org.junit.jupiter.api.Test;

class EncodingFunctionsTest {
  private static String text(String expression) {
    return String.valueOf(Texts.primitive(new Evaluated().value(expression)));
  }

  @Test
  void refusesWhatIsNotEncoded() {
    new Evaluated()
        .check(
            """
            base64decode("aGk") => ?function !
            base64decode("/w==") => ?function !
            jsondecode("{a}") => ?function !
            jsondecode("[1,]") => ?function !
            csvdecode("a,b\\n1") => ?function !
            csvdecode("") => ?function !
            yamldecode("") => ?function !
            yamldecode("a: b: c") => ?function !
            yamldecode("a: !foo x") => ?function !
            textencodebase64("a", "nope") => ?function !
            uuidv5("foo", "x") => ?function !
            """);
  }

  @Test
  void decodes() {
    new Evaluated()
        .check(
            """
            base64decode("aGkgw7w=") => "hi ü"
            jsondecode("{\\"b\\": [1, null], \\"a\\": {}}") => {b=[1, absent], a={}}
            csvdecode("a,b\\n\\"x,\\"\\"y\\",2") => [{a="x,"y", b="2"}]
            yamldecode("a: [x, yes, ~, 0x1F]") => {a=["x", true, absent, 31]}
            yamldecode("- &a {x: 1}\\n- <<: *a\\n  z: 2") => [{x=1}, {z=2, x=1}]
            yamldecode("a: 2001-01-01") => {a="2001-01-01T00:00:00Z"}
            textdecodebase64("aABpAA==", "UTF-16LE") => "hi"
            """);
  }

  @Test
  void encodes() {
    assertThat(text("jsonencode({ b = 1, a = \"<é>\", c = [null, true, 1.50] })"))
        .isEqualTo("{\"a\":\"\\u003cé\\u003e\",\"b\":1,\"c\":[null,true,1.5]}");
    assertThat(text("yamlencode({ a = [\"x\", { b = 1 }], c = {}, d = \"m\\nn\\n\" })"))
        .isEqualTo("\"a\":\n- \"x\"\n- \"b\": 1\n\"c\": {}\n\"d\": |\n  m\n  n\n");
    assertThat(text("urlencode(\"a b&ü~*\")")).isEqualTo("a+b%26%C3%BC~%2A");
    assertThat(text("base64encode(\"hi ü\")")).isEqualTo("aGkgw7w=");
    assertThat(text("textencodebase64(\"hi\", \"UTF-16LE\")")).isEqualTo("aABpAA==");
    assertThat(text("md5(\"hello\")")).isEqualTo("5d41402abc4b2a76b9719d911017c592");
    assertThat(text("base64sha256(\"hello\")"))
        .isEqualTo("LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=");
    assertThat(text("uuidv5(\"dns\", \"www.terraform.io\")"))
        .isEqualTo("a5008fae-b28c-5ba5-96cd-82b4c53552d6");
  }

  @Test
  void keepsWhatWasEncoded() {
    Evaluated names = new Evaluated();
    Value json = names.value("jsonencode({ a = [var.x, \"b\"] })");
    assertThat(json).isInstanceOf(Value.Encoded.class);
    assertThat(json.known()).isFalse();
    assertThat(names.shown("jsondecode(jsonencode({ a = [var.x, \"b\"] })).a[1]"))
        .isEqualTo("\"b\"");
    assertThat(names.shown("base64decode(base64encode(\"a${var.x}\"))"))
        .isEqualTo("<\"a\" ?variable(var.x)>");
  }

  @Test
  void knowsWhatHangsOnTimeAndChance() {
    new Evaluated()
        .check(
            """
            timestamp() => ?function
            uuid() => ?function
            formatdate("YYYY", timestamp()) => ?function
            """);
  }
}
