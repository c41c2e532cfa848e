package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.dialects.Shown;
import org.junit.jupiter.api.Test;

class FileFunctionsTest {
  private final Evaluated names =
      new Evaluated()
          .file("a.txt", "hello")
          .file("b/c.json", "{\n  \"k\": \"v\"\n}")
          .file("t.tftpl", "Hi ${name}%{ for x in xs ~}\n - ${x}%{ endfor }")
          .file("broken.tftpl", "${");

  @Test
  void saysWhatIsNotThere() {
    names.check(
        """
        file("nope") => ?function !
        filemd5("nope") => ?function !
        templatefile("nope", {}) => ?function !
        templatefile("broken.tftpl", {}) => ?function !
        templatefile("t.tftpl", { name = "X" }) => <"HiX" ?malformed> !
        """
            .replace("<\"HiX\" ?malformed>", "<\"Hi X\" ?malformed>"));
  }

  @Test
  void reads() {
    names.check(
        """
        file("a.txt") => "hello"
        fileexists("a.txt") => true
        fileexists("nope") => false
        try(file("nope"), "d") => "d"
        filemd5("a.txt") => "5d41402abc4b2a76b9719d911017c592"
        fileset(".", "*.txt") => ["a.txt"]
        fileset(".", "**/*.{json,txt}") => ["a.txt", "b/c.json"]
        fileset(".", "[a-b]/?.json") => ["b/c.json"]
        fileset(".", "*") => ["a.txt", "broken.tftpl", "t.tftpl"]
        basename("foo/bar/") => "bar"
        dirname("a//b/../c") => "a"
        dirname("foo") => "."
        file(abspath("b/../a.txt")) => "hello"
        templatefile("t.tftpl", { name = "X", xs = ["a", var.y] }) => <"Hi X - a - " ?variable(var.y)>
        """);
  }

  @Test
  void knowsThePlacesInAFile() {
    assertThat(Shown.chain(names.value("jsondecode(file(\"b/c.json\")).k")))
        .isEqualTo("main.tf:1 > b/c.json:2");
    assertThat(Shown.chain(names.value("file(\"a.txt\")"))).isEqualTo("main.tf:1 > a.txt:1");
  }
}
